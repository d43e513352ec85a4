using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Sms;

/// <summary>Takes the place of Kannel's smsbox, on a free port of the loopback interface: accepts every SMS at once and keeps it. It outlives the bot.</summary>
public sealed class FakeKannel : IAsyncDisposable
{
    private const string User = "prakerja";
    private const string Password = "a-password-of-this-test";

    private readonly WebApplication app;
    private readonly Arrivals<ReceivedSms> messages = new();

    private FakeKannel(WebApplication app)
    {
        this.app = app;
        app.MapGet("/cgi-bin/sendsms", Take);
    }

    public IReadOnlyList<ReceivedSms> Messages => messages.All;

    /// <summary>The settings with which the bot sends through this fake.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Sms:Gateway"] = "Kannel",
        ["Sms:Kannel:Url"] = app.Urls.Single(),
        ["Sms:Kannel:User"] = User,
        ["Sms:Kannel:Password"] = Password,
        ["Sms:Kannel:From"] = "PRAKERJA",
    };

    /// <summary>The next SMS to this number ("+62…") that was not asked for yet; waits up to 15 seconds.</summary>
    public Task<ReceivedSms> Next(string to) => messages.Next(message => message.To == to, "An SMS");

    public static async Task<FakeKannel> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var fake = new FakeKannel(app);
        await app.StartAsync();
        return fake;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Take(HttpRequest request)
    {
        var query = request.Query;
        if (query["username"] != User || query["password"] != Password)
            return Results.Text("Authorization failed for sendsms", statusCode: StatusCodes.Status403Forbidden);
        messages.Add(new ReceivedSms(query["from"].ToString(), query["to"].ToString(), query["text"].ToString()));
        return Results.Text("0: Accepted for delivery", statusCode: StatusCodes.Status202Accepted);
    }
}
