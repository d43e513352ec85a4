using Microsoft.Extensions.DependencyInjection;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Telegram;

/// <summary>The whole bot in this process, connected to a Bot API server of our own.</summary>
internal sealed class TelegramBot : IAsyncDisposable
{
    public const string Secret = "A-secret_of-the-webhook-1";

    private long lastPerson = 4_000_000_000;

    private TelegramBot(FakeBotApi server, RunningBot bot)
    {
        Server = server;
        Bot = bot;
    }

    public FakeBotApi Server { get; }

    public RunningBot Bot { get; }

    public HttpClient Http => Bot.Http;

    public static async Task<TelegramBot> Start(
        string mode = "Webhook", FakeBotApiSettings? settings = null, Action<IServiceCollection>? adjust = null, params (string Name, string Value)[] more)
    {
        var server = await FakeBotApi.Start(settings);
        var all = Settings(server, mode);
        foreach (var (name, value) in more)
            all[name] = value;
        var bot = await RunningBot.Start(all, adjust);
        return new TelegramBot(server, bot);
    }

    public static Dictionary<string, string?> Settings(FakeBotApi server, string mode) => new()
    {
        ["Telegram:Token"] = server.Settings.Token,
        ["Telegram:BaseUrl"] = server.Address.ToString(),
        ["Telegram:WebhookSecret"] = Secret,
        ["Telegram:Mode"] = mode,
        ["Telegram:ChatBurst"] = "1000",
        ["Telegram:PollSeconds"] = "5",
    };

    public TelegramUser Person() => new(Server, Interlocked.Increment(ref lastPerson));

    /// <summary>Somebody who is asked for the NIK.</summary>
    public async Task<TelegramUser> AtNik(SamplePerson person)
    {
        var user = Person();
        await new RegistrationWalk(user, Http, person).ToIdentity();
        return user;
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Server.DisposeAsync();
    }
}
