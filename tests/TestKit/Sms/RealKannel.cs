using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Sms;

/// <summary>
/// A real Kannel (bearerbox and smsbox) on free ports of the loopback interface, with its fakesmsc in the place of the operator, in a folder of its own.
/// </summary>
public sealed class RealKannel : IAsyncDisposable
{
    public const string User = "prakerja";
    public const string Password = "otp";
    public const string From = "PRAKERJA";

    private const string Package = "kannel kannel-extras";
    private const string AdminPassword = "adminpw";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("prakerja-kannel-");
    private readonly int[] ports = Ports.Free(4);
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Arrivals<ReceivedSms> messages = new();
    private ChildProcess? bearerbox;
    private ChildProcess? smsbox;
    private ChildProcess? operatorSmsc;

    private RealKannel()
    {
    }

    /// <summary>For <c>Sms:Kannel:Url</c>.</summary>
    public string Url => $"http://127.0.0.1:{ports[3]}/cgi-bin/sendsms";

    /// <summary>All SMS and parts of SMS that the operator got so far.</summary>
    public IReadOnlyList<ReceivedSms> Received => messages.All;

    /// <summary>The settings with which the bot sends through this Kannel; <c>PublicUrl</c> is the bot's own.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Sms:Gateway"] = "Kannel",
        ["Sms:Kannel:Url"] = Url,
        ["Sms:Kannel:User"] = User,
        ["Sms:Kannel:Password"] = Password,
        ["Sms:Kannel:From"] = From,
    };

    /// <exception cref="MissingToolException">Kannel is not installed.</exception>
    public static async Task<RealKannel> Start()
    {
        var kannel = new RealKannel();
        try
        {
            await kannel.StartBoxes();
            await kannel.StartOperator();
            return kannel;
        }
        catch
        {
            await kannel.DisposeAsync();
            throw;
        }
    }

    /// <summary>The next SMS to this number that was not asked for yet; waits up to 15 seconds.</summary>
    public Task<ReceivedSms> Next(string to) => messages.Next(message => message.To == to, "An SMS");

    /// <summary>The operator's line breaks; Kannel keeps what it takes until it is back.</summary>
    public async Task StopOperator()
    {
        if (operatorSmsc is not null)
            await operatorSmsc.DisposeAsync();
        operatorSmsc = null;
        await Until("FAKE is off line", async () => !await OperatorIsOnline());
    }

    public async Task StartOperator()
    {
        // fakesmsc wants to inject at least one message; a STOP handler would see it, nobody else does.
        operatorSmsc = ChildProcess.StartGuarded(
            "/usr/lib/kannel/test/fakesmsc", ["-H", "127.0.0.1", "-r", $"{ports[2]}", "-i", "1", "-m", "1", "+6281200000000 2345 text halo"],
            folder.FullName, Package, line =>
            {
                if (FakeSmscOutput.Read(line) is { } message)
                    messages.Add(message);
            });
        await Until("FAKE is on line", OperatorIsOnline);
    }

    public async ValueTask DisposeAsync()
    {
        await ShutDown();
        foreach (var process in new[] { operatorSmsc, smsbox, bearerbox })
        {
            if (process is not null)
                await process.DisposeAsync();
        }
        http.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task StartBoxes()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "kannel.conf"), KannelConfiguration.For(ports[0], ports[1], ports[2], ports[3], User, Password, AdminPassword));
        bearerbox = ChildProcess.StartGuarded("/usr/sbin/bearerbox", ["kannel.conf"], folder.FullName, Package, _ => { });
        await Until("bearerbox answers", async () => await Status() is not null);
        smsbox = ChildProcess.StartGuarded("/usr/sbin/smsbox", ["kannel.conf"], folder.FullName, Package, _ => { });
        await Until("smsbox answers", SmsboxAnswers);
    }

    // Ask first: bearerbox then writes its store and tells smsbox; whoever is left is ended afterwards.
    private async Task ShutDown()
    {
        try
        {
            await http.GetStringAsync(Admin("shutdown"));
        }
        catch (HttpRequestException)
        {
            // never started, or already gone
        }
    }

    private string Admin(string command) => $"http://127.0.0.1:{ports[0]}/{command}?password={AdminPassword}";

    private async Task<string?> Status()
    {
        try
        {
            return await http.GetStringAsync(Admin("status.txt"));
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task<bool> OperatorIsOnline() =>
        await Status() is { } status && status.Split('\n').Any(line => line.Contains("FAKE") && line.Contains("online"));

    private async Task<bool> SmsboxAnswers()
    {
        try
        {
            using var response = await http.GetAsync(Url);
            return await Status() is { } status && status.Contains("box1");
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task Until(string what, Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            try
            {
                await Task.Delay(TimeSpan.FromMilliseconds(25), patience.Token);
            }
            catch (OperationCanceledException e)
            {
                throw new TimeoutException($"Waited in vain until {what}.\n{bearerbox?.Output}\n{smsbox?.Output}\n{operatorSmsc?.Output}", e);
            }
        }
    }
}
