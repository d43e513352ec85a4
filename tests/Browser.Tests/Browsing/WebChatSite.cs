using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Prakerja.TestKit;
using Prakerja.TestKit.Mail;

namespace Prakerja.Browser.Tests.Browsing;

/// <summary>A partner's site with Microsoft's Web Chat, unmodified from npm. Another port is another origin, so the bot's CORS is in play.</summary>
internal sealed class WebChatSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebChatSite(WebApplication app) => this.app = app;

    public static async Task<WebChatSite> Start()
    {
        var folder = Repository.PathOf("tests", "Browser.Tests", "webchat");
        await NodeModules.Ensure(folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", () => Results.File(Path.Combine(folder, "index.html"), "text/html"));
        app.MapGet("/webchat.js", () => Results.File(Path.Combine(folder, "node_modules", "botframework-webchat", "dist", "webchat.js"), "text/javascript"));
        await app.StartAsync();
        return new WebChatSite(app);
    }

    public Uri For(Uri bot) => new($"{app.Urls.First()}/?bot={Uri.EscapeDataString(bot.ToString())}");

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
