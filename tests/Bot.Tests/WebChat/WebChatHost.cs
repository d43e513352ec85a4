using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.WebChat;

/// <summary>The web chat on a real Kestrel with a turn that keeps its chats in memory.</summary>
internal sealed class WebChatHost : IAsyncDisposable
{
    public const string Secret = "a secret of the tests, long enough";

    private readonly WebApplication app;

    private WebChatHost(WebApplication app, FakeTimeProvider clock)
    {
        this.app = app;
        Clock = clock;
        Root = new Uri(app.Urls.First());
        Http = new HttpClient { BaseAddress = Root };
    }

    public FakeTimeProvider Clock { get; }
    public Uri Root { get; }
    public HttpClient Http { get; }
    public FakeTurns Turns => app.Services.GetRequiredService<FakeTurns>();
    public FakeUploads Uploads => app.Services.GetRequiredService<FakeUploads>();
    public WebChatChannel Channel => app.Services.GetRequiredService<WebChatChannel>();

    public static Task<WebChatHost> Start(params (string Key, string Value)[] settings) => Start("Production", settings);

    public static async Task<WebChatHost> Start(string environment, params (string Key, string Value)[] settings)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2020, 9, 3, 5, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([new("WebChat:Secret", Secret)]);
        builder.Configuration.AddInMemoryCollection(settings.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(new KeyRing(new Dictionary<int, byte[]> { [1] = new byte[32] }, writing: 1));
        builder.Services.AddSingleton(new DerivedSecrets(new byte[32]));
        builder.Services.AddSingleton<FakeTurns>();
        builder.Services.AddSingleton<ITurns>(provider => provider.GetRequiredService<FakeTurns>());
        builder.Services.AddSingleton<ITranscripts>(provider => provider.GetRequiredService<FakeTurns>());
        builder.Services.AddSingleton<FakeUploads>();
        builder.Services.AddSingleton<IUploadStore>(provider => provider.GetRequiredService<FakeUploads>());
        builder.Services.AddWebChat(builder.Configuration);
        var app = builder.Build();
        app.UseForwardedHeaders();
        app.MapWebChat();
        await app.StartAsync();
        return new WebChatHost(app, clock);
    }

    /// <summary>A token for a new conversation, as our page gets one.</summary>
    public async Task<WebChatClient> Client()
    {
        var answer = await Json(await Post("/webchat/token", "{}"));
        return new WebChatClient(this, answer);
    }

    public Task<HttpResponseMessage> Post(string path, string body, string? bearer = null, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"), bearer, headers);

    public Task<HttpResponseMessage> Get(string path, string? bearer = null, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Get, path, null, bearer, headers);

    public Task<HttpResponseMessage> Send(
        HttpMethod method, string path, HttpContent? content, string? bearer, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return Http.SendAsync(request);
    }

    public static async Task<JsonNode> Json(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public static async Task<string> ErrorCode(HttpResponseMessage response)
    {
        var error = (await Json(response))["error"]!;
        Assert.NotEmpty((string)error["message"]!);
        return (string)error["code"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
