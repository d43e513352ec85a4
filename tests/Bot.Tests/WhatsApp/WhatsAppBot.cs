using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

/// <summary>The running bot beside a fake Graph API.</summary>
internal sealed class WhatsAppBot : IAsyncDisposable
{
    private WhatsAppBot(FakeGraph graph, RunningBot bot)
    {
        Graph = graph;
        Bot = bot;
    }

    public FakeGraph Graph { get; }

    public RunningBot Bot { get; }

    public HttpClient Http => Bot.Http;

    public static async Task<WhatsAppBot> Start(
        bool proxy = false, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? adjust = null)
    {
        var graph = await FakeGraph.Start(proxy: proxy);
        var all = new Dictionary<string, string?>(graph.Settings);
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
            all[name] = value;
        return new WhatsAppBot(graph, await RunningBot.Start(all, adjust));
    }

    public WhatsAppUser User(int number) => WhatsAppUser.New(Http, Graph, number);

    /// <summary>The person behind a chat, as stored.</summary>
    public async Task<Person?> PersonOf(string address)
    {
        var (store, codec, keys) = (Get<ITurnStore>(), Get<PersonCodec>(), Get<TurnKeys>());
        return await store.Load(new TurnKey.Chat(keys.Chat(new ChatAddress("whatsapp", address))), CancellationToken.None) is { } row ? codec.Open(row) : null;
    }

    public async Task<ChatState> ChatOf(string address) => (await PersonOf(address))!.Chat(new ChatAddress("whatsapp", address))!;

    public T Get<T>()
        where T : notnull => Bot.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
