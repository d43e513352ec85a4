using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Tests.Telegram;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>The running bot with all its channels, beside a fake Bot API and a fake Graph API.</summary>
internal sealed class AllChannels : IAsyncDisposable
{
    private AllChannels(FakeBotApi telegram, FakeGraph graph, RunningBot bot)
    {
        Telegram = telegram;
        Graph = graph;
        Bot = bot;
    }

    public FakeBotApi Telegram { get; }

    public FakeGraph Graph { get; }

    public RunningBot Bot { get; }

    public HttpClient Http => Bot.Http;

    public static async Task<AllChannels> Start()
    {
        var (telegram, graph) = (await FakeBotApi.Start(), await FakeGraph.Start());
        var settings = TelegramBot.Settings(telegram, "Webhook").Concat(graph.Settings).ToDictionary();
        return new AllChannels(telegram, graph, await RunningBot.Start(settings));
    }

    /// <summary>With a username: WhatsApp does not tell the number.</summary>
    public WhatsAppUser OnWhatsApp() => new(Http, Graph, new WhatsAppContact("Siti", "ID.8800000031", null));

    public TelegramUser OnTelegram() => new(Telegram, 4_100_000_031);

    public async Task<Person> PersonOf(string channel, string chat)
    {
        var persons = Bot.Services.GetRequiredService<IPersonReader>();
        return (await persons.Read(persons.KeyOf(new ChatAddress(channel, chat)), CancellationToken.None))!;
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Telegram.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
