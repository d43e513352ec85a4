using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Prakerja.TestKit.Telegram;

/// <summary>
/// A Bot API server of our own that behaves like the official one in local mode: long polling with offsets, a webhook with secret and retries, its error forms,
/// what it refuses in messages, files in two steps. People are played by <see cref="TelegramUser"/>.
/// </summary>
public sealed class FakeBotApi : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CancellationTokenSource over = new();
    private readonly ConcurrentDictionary<long, FakeChat> chats = new();
    private readonly ConcurrentQueue<ApiCall> calls = new();
    private readonly UpdateQueue queue = new();
    private readonly BotMethods methods;
    private WebhookDelivery? webhook;
    private int lastUpdate = RandomNumberGenerator.GetInt32(100_000, 900_000_000);

    private FakeBotApi(WebApplication app, FakeBotApiSettings settings)
    {
        this.app = app;
        Settings = settings;
        Files = new FakeFiles(settings.Time);
        methods = new BotMethods(this, queue);
    }

    public FakeBotApiSettings Settings { get; }

    public Uri Address { get; private set; } = null!;

    /// <summary>Every call of a method, oldest first.</summary>
    public IReadOnlyList<ApiCall> Calls => [.. calls];

    public Uri? Webhook => webhook?.Address;

    /// <summary>How often an update was posted.</summary>
    public int Deliveries => webhook?.Tries ?? 0;

    /// <summary>Updates that getUpdates has not confirmed.</summary>
    public int Waiting => queue.Count;

    internal FakeFiles Files { get; }

    /// <summary>Presses that may still be answered.</summary>
    internal ConcurrentDictionary<string, bool> Queries { get; } = new(StringComparer.Ordinal);

    public static async Task<FakeBotApi> Start(FakeBotApiSettings? settings = null)
    {
        settings ??= new FakeBotApiSettings();
        var builder = WebApplication.CreateSlimBuilder([]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.Port}");
        var app = builder.Build();
        var fake = new FakeBotApi(app, settings);
        app.MapMethods("/bot{token}/{method}", ["GET", "POST"], (RequestDelegate)fake.Handle);
        app.MapGet("/file/bot{token}/{**path}", (RequestDelegate)fake.HandleFile);
        await app.StartAsync();
        fake.Address = new Uri(app.Urls.First());
        return fake;
    }

    public FakeChat Chat(long id) => chats.GetOrAdd(id, chat => new FakeChat(chat));

    internal FakeChat? Known(long? id) => id is { } chat && chats.TryGetValue(chat, out var known) ? known : null;

    public string AddFile(byte[] content) => Files.Add(content);

    /// <summary>Gives the bot an update: all but its id. Completes when the bot has taken it.</summary>
    public Task Update(string kind, JsonObject content)
    {
        var update = Pend(kind, content);
        Enqueue(update);
        return update.Confirmed;
    }

    /// <summary>The same update, under one id, as it goes over the line; not delivered.</summary>
    public JsonObject Compose(string kind, JsonObject content) => Pend(kind, content).Json;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        queue.EndPoller();
        await app.StopAsync();
        await app.DisposeAsync();
        webhook?.Dispose();
        over.Dispose();
    }

    internal void SetWebhook(Uri? address, string? secret)
    {
        if (address == webhook?.Address)
            return;
        webhook?.Dispose();
        webhook = address is null ? null : new WebhookDelivery(address, secret, Settings, over.Token);
        if (webhook is null)
            return;
        queue.EndPoller();
        foreach (var waiting in queue.TakeAll())
            webhook.Add(waiting);
    }

    private PendingUpdate Pend(string kind, JsonObject content)
    {
        var isPress = kind == "callback_query";
        var id = Interlocked.Increment(ref lastUpdate);
        var whose = isPress ? (long?)content["from"]?["id"] : (long?)content["chat"]?["id"];
        var name = isPress ? $"press {whose}" : kind == "my_chat_member" ? $"member {whose}" : $"chat {whose}";
        if (isPress)
            Queries[(string)content["id"]!] = true;
        var expires = Settings.Time.GetUtcNow() + (isPress ? TimeSpan.FromSeconds(150) : TimeSpan.FromHours(24));
        return new PendingUpdate(id, name, new JsonObject { ["update_id"] = id, [kind] = content }, expires);
    }

    private void Enqueue(PendingUpdate update)
    {
        if (webhook is { } hook)
            hook.Add(update);
        else
            queue.Add(update);
    }

    private async Task Handle(HttpContext context)
    {
        try
        {
            if ((string?)context.Request.RouteValues["token"] != Settings.Token)
                throw new ApiFaultException(new ApiFault(401, "Unauthorized"));
            var call = await CallReader.Read(context, Settings.Time.GetUtcNow());
            calls.Enqueue(call);
            if (Settings.Refuse(call) is { } fault)
                throw new ApiFaultException(fault);
            var result = await methods.Run(call, context.RequestAborted);
            await Answer(context, 200, new JsonObject { ["ok"] = true, ["result"] = result });
        }
        catch (ApiFaultException refused)
        {
            var body = new JsonObject { ["ok"] = false, ["error_code"] = refused.Fault.Code, ["description"] = refused.Fault.Description };
            if (refused.Fault.RetryAfter is { } seconds)
                body["parameters"] = new JsonObject { ["retry_after"] = seconds };
            await Answer(context, refused.Fault.Code, body);
        }
    }

    private async Task HandleFile(HttpContext context)
    {
        var isOurs = (string?)context.Request.RouteValues["token"] == Settings.Token;
        if (!isOurs || Files.Open((string?)context.Request.RouteValues["path"] ?? "") is not { } content)
        {
            await Answer(context, isOurs ? 404 : 401, new JsonObject { ["ok"] = false, ["error_code"] = isOurs ? 404 : 401, ["description"] = "Not Found" });
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content);
    }

    private static Task Answer(HttpContext context, int status, JsonObject body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
