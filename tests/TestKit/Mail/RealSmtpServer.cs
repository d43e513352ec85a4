using System.Text.Json;
using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Mail;

/// <summary>
/// A real SMTP server (npm smtp-server) on a free port of the loopback interface. By address: nope@ is refused (550), grey@ is put off (451),
/// full@ and policy@ are refused after the data (552, 550); everything else is taken.
/// </summary>
public sealed class RealSmtpServer : IAsyncDisposable
{
    public const string Host = "127.0.0.1";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("prakerja-smtp-");
    private readonly Arrivals<ReceivedMail> mails = new();
    private readonly TaskCompletionSource<int> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ChildProcess? node;

    private RealSmtpServer()
    {
    }

    public int Port { get; private set; }

    /// <summary>The certificate to trust, in PEM; null without TLS.</summary>
    public string? CertificatePath { get; private set; }

    /// <summary>All mails taken so far, in their order.</summary>
    public IReadOnlyList<ReceivedMail> Mails => mails.All;

    /// <exception cref="MissingToolException">Node.js or npm is not installed.</exception>
    public static async Task<RealSmtpServer> Start(SmtpServerSettings? settings = null)
    {
        var scripts = Repository.PathOf("tests", "TestKit", "smtp");
        await NodeModules.Ensure(scripts);
        var server = new RealSmtpServer();
        server.node = ChildProcess.Start(
            "node", [Path.Combine(scripts, "server.mjs"), server.Arguments(settings ?? new SmtpServerSettings())], scripts, "nodejs npm", server.Read);
        try
        {
            server.Port = await server.listening.Task.WaitAsync(TimeSpan.FromSeconds(20));
            return server;
        }
        catch (TimeoutException e)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException($"The SMTP server did not start:\n{server.node.Output}", e);
        }
    }

    /// <summary>The next mail to this address that was not asked for yet; waits up to 15 seconds.</summary>
    public Task<ReceivedMail> Next(string to) => mails.Next(mail => mail.To.Contains(to), "A mail");

    public async ValueTask DisposeAsync()
    {
        if (node is not null)
            await node.DisposeAsync();
        if (folder.Exists)
            folder.Delete(recursive: true);
    }

    private string Arguments(SmtpServerSettings settings)
    {
        string? key = null;
        if (settings.Tls != SmtpServerTls.None)
            (CertificatePath, key) = TestCertificate.Write(folder.FullName);
        return JsonSerializer.Serialize(new
        {
            user = settings.User,
            password = settings.Password,
            cert = CertificatePath,
            key,
            implicitTls = settings.Tls == SmtpServerTls.Implicit,
            size = settings.Size,
        });
    }

    private void Read(string line)
    {
        if (!line.StartsWith('{'))
            return;
        using var json = JsonDocument.Parse(line);
        if (json.RootElement.TryGetProperty("port", out var port))
            listening.TrySetResult(port.GetInt32());
        else if (json.RootElement.TryGetProperty("mail", out var mail))
            mails.Add(mail.Deserialize<ReceivedMail>(JsonSerializerOptions.Web)!);
    }
}
