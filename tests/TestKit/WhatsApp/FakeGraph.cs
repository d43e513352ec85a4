using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>
/// Takes the place of the Graph API for one number, on a port of the loopback interface: takes messages as strictly as the documentation says, gives and
/// withholds media, forces every error, and sends statuses to the bot's webhook. Can be started by hand.
/// </summary>
public sealed class FakeGraph : IAsyncDisposable
{
    public const string AccessToken = "an-access-token-of-this-test";
    public const string AppSecret = "an-app-secret-of-this-test";
    public const string VerifyToken = "a-verify-token-of-this-test";
    public const string PhoneNumberId = "2020";
    public const string Number = "622150000000";

    private readonly WebApplication app;
    private readonly Arrivals<GraphMessage> messages = new();
    private readonly ConcurrentQueue<string> reads = new();
    private readonly ConcurrentDictionary<string, GraphRefusal> refusals = new();
    private readonly ConcurrentQueue<string> faults = new();
    private readonly string path;
    private int count;

    private FakeGraph(WebApplication app, string version, string header, string pathNumber)
    {
        this.app = app;
        Header = header;
        Version = version;
        PathNumber = pathNumber;
        path = string.Join('/', new[] { "", version, pathNumber }.Where((part, index) => index == 0 || part.Length > 0));
        app.MapPost(path + "/messages", Take);
        app.MapPost(path + "/media", Media.Upload);
        app.MapGet($"/{{version}}/{{id}}", (string id, HttpRequest request) => Media.Find(id, request, Url));
        app.MapGet("/download/{key}", Media.Download);
    }

    public string Url => app.Urls.Single();

    public string Version { get; }

    public string Header { get; }

    public string PathNumber { get; }

    public FakeMedia Media { get; } = new();

    /// <summary>Everything that was accepted, oldest first.</summary>
    public IReadOnlyList<GraphMessage> Messages => messages.All;

    /// <summary>Ids of messages marked as read; those with the typing sign end with "+typing".</summary>
    public IReadOnlyCollection<string> Reads => reads;

    /// <summary>Requests that broke a rule of the documentation; empty where the bot keeps to them.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>Answers are held back for so long; a message counts as taken before that.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Told of every message right after it was taken, before it is answered.</summary>
    public Func<GraphMessage, Task>? Taken { get; set; }

    /// <summary>The settings with which the bot speaks to this fake.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["WhatsApp:BaseUrl"] = Url,
        ["WhatsApp:Version"] = Version,
        ["WhatsApp:PhoneNumberId"] = PathNumber,
        ["WhatsApp:AccessToken"] = AccessToken,
        ["WhatsApp:AppSecret"] = AppSecret,
        ["WhatsApp:VerifyToken"] = VerifyToken,
        ["WhatsApp:AuthHeader"] = Header,
        ["WhatsApp:Number"] = Number,
    };

    /// <param name="port">0: a free one.</param>
    /// <param name="proxy">As a solution provider's proxy: another header, neither version nor number in the path.</param>
    public static async Task<FakeGraph> Start(int port = 0, bool proxy = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        var fake = proxy ? new FakeGraph(app, "", "D360-API-KEY", "") : new FakeGraph(app, "v26.0", "Authorization", PhoneNumberId);
        await app.StartAsync();
        return fake;
    }

    /// <summary>The next message to this person that nobody has asked for.</summary>
    public Task<GraphMessage> Next(string to) => messages.Next(message => message.To == to, "A WhatsApp message");

    /// <summary>From now on messages to this person ("*": to all) meet this error, so many times.</summary>
    public void Refuse(string to, GraphRefusal refusal) => refusals[to] = refusal;

    public void Accept(string to) => refusals.TryRemove(to, out _);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> Take(HttpRequest request)
    {
        var expected = Header == "Authorization" ? $"Bearer {AccessToken}" : AccessToken;
        if (request.Headers[Header] != expected)
            return GraphRefusal.Of(190, StatusCodes.Status401Unauthorized).Answer(request.HttpContext.Response);
        var body = JsonNode.Parse(await new StreamReader(request.Body).ReadToEndAsync())!;
        if (MessageRules.Broken(body) is { } broken)
        {
            faults.Enqueue(broken);
            return GraphRefusal.Of(100, StatusCodes.Status400BadRequest, broken).Answer(request.HttpContext.Response);
        }

        if ((string?)body["status"] == "read")
        {
            reads.Enqueue((string)body["message_id"]! + (body["typing_indicator"] is null ? "" : "+typing"));
            return Results.Json(new { success = true });
        }

        var message = GraphMessage.Of(body, $"wamid.OUT{Interlocked.Increment(ref count)}");
        if (RefusalFor(message.To) is { } refusal)
            return refusal.Answer(request.HttpContext.Response);
        messages.Add(message);
        if (Taken is not null)
            await Taken(message);
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay);
        return Results.Json(new
        {
            messaging_product = "whatsapp",
            contacts = new[] { new { input = message.To, wa_id = message.To.TrimStart('+') } },
            messages = new[] { new { id = message.Id, message_status = "accepted" } },
        });
    }

    private GraphRefusal? RefusalFor(string to)
    {
        foreach (var key in new[] { to, "*" })
        {
            if (refusals.TryGetValue(key, out var refusal) && refusal.Use())
                return refusal;
        }

        return null;
    }
}
