using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Prakerja.Benchmarks.DirectLine;

/// <summary>
/// The measure of whole turns: the same routes on the same Kestrel as the bot's, a fixed answer of the same size, nothing read from the message and
/// nothing kept.
/// </summary>
internal static class NullBot
{
    public static async Task Run(int port, int bytes)
    {
        var builder = WebApplication.CreateSlimBuilder([]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (Environment.GetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS") == "1")
            builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        Map(app, port, Encoding.ASCII.GetBytes($$"""{"activities":["{{new string('x', Math.Max(0, bytes - 36))}}"],"watermark":"0000001"}"""));
        await app.RunAsync();
    }

    private static void Map(WebApplication app, int port, byte[] reply)
    {
        var sockets = new ConcurrentDictionary<string, WebSocket>(StringComparer.Ordinal);
        var started = 0;
        app.UseWebSockets();
        app.MapGet("/readyz", (RequestDelegate)(context => context.Response.WriteAsync("ready")));
        app.MapPost("/webchat/token", (RequestDelegate)(context =>
            Json(context, $$"""{"conversationId":"conversation-{{Interlocked.Increment(ref started)}}","token":"conversation-{{started}}"}""")));
        app.MapPost("/v3/directline/conversations", (RequestDelegate)(context =>
        {
            var id = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
            return Json(context, $$"""{"conversationId":"{{id}}","streamUrl":"ws://127.0.0.1:{{port}}/v3/directline/conversations/{{id}}/stream"}""");
        }));
        app.MapGet("/v3/directline/conversations/{id}/stream", (RequestDelegate)(context => Listen(context, sockets, reply)));
        app.MapPost("/v3/directline/conversations/{id}/activities", (RequestDelegate)(context => Answer(context, sockets, reply)));
    }

    private static async Task Answer(HttpContext context, ConcurrentDictionary<string, WebSocket> sockets, byte[] reply)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        var body = context.Request.BodyReader;
        var read = await body.ReadAsync();
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync();
        }

        body.AdvanceTo(read.Buffer.End);
        await sockets[id].SendAsync(reply.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await Json(context, $$"""{"id":"{{id}}|0000001"}""");
    }

    private static async Task Listen(HttpContext context, ConcurrentDictionary<string, WebSocket> sockets, byte[] reply)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        sockets[(string)context.Request.RouteValues["id"]!] = socket;
        await socket.SendAsync(reply.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        try
        {
            await socket.ReceiveAsync(new byte[64].AsMemory(), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The client has gone: so have its turns.
        }
    }

    private static Task Json(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        return context.Response.WriteAsync(json);
    }
}
