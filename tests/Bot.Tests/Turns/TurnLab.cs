using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Waves;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>A bot of one dialog over a store in memory, with a clock that stands still, senders that keep what they get, and a restart that keeps only the store.</summary>
internal sealed class TurnLab : IDisposable
{
    public static readonly ChatAddress Web = new("webchat", "conversation-1");
    public static readonly ChatAddress OtherWeb = new("webchat", "conversation-2");
    public static readonly ChatAddress Plain = new("plain", "1001");
    public static readonly ChatAddress OtherPlain = new("plain", "1002");

    private ServiceProvider parts;
    private int lastId;

    public TurnLab()
    {
        Store.Now = () => Time.GetUtcNow();
        parts = Build();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2020, 9, 3, 5, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.Zero };
    public InMemoryTurnStore Store { get; } = new();
    public FakeChannel WebChannel { get; } = new("webchat", keepsTranscript: true);
    public FakeChannel PlainChannel { get; } = new("plain", keepsTranscript: false);
    public FakeChannel WhatsAppChannel { get; } = new("whatsapp", keepsTranscript: false) { ReportsLater = true };
    public FakeSenders Senders { get; } = new();
    public FakeRegistry Registry { get; } = new();
    public FakePhotos Photos { get; } = new();
    /// <summary>Counts from the next start on.</summary>
    public SmsLimits Sms { get; set; } = SmsLimits.None;
    public ConcurrentQueue<string> Log { get; } = new();
    public DateTimeOffset Now => Time.GetUtcNow();

    public TurnRunner Runner => Get<TurnRunner>();
    public OutboxPump Pump => Get<OutboxPump>();
    public TurnKeys Keys => Get<TurnKeys>();
    public PersonCodec Codec => Get<PersonCodec>();

    public T Get<T>()
        where T : notnull => parts.GetRequiredService<T>();

    /// <summary>The process ends and another begins: all that was in memory is gone.</summary>
    public void Restart()
    {
        parts.Dispose();
        parts = Build();
    }

    /// <summary>The runner of another process on the same store.</summary>
    public TurnRunner NewRunner() => Build().GetRequiredService<TurnRunner>();

    public Inbound.FromChat Message(ChatAddress chat, string words, string? id = null, DateTimeOffset? at = null) =>
        new(chat, id ?? $"id-{Interlocked.Increment(ref lastId)}", at ?? Now, new UserInput.Words(words)) { ChatName = $"browser of {chat.Id}" };

    public Task<TurnOutcome> Run(Inbound inbound) => Runner.Run(inbound, CancellationToken.None);

    /// <summary>Says something and gives the answer's text; "" where there is none.</summary>
    public async Task<string> Say(ChatAddress chat, string words) =>
        await Run(Message(chat, words)) is TurnOutcome.Taken { Reply: { } reply } ? reply.Text : "";

    public Task RunOutbox() => Pump.RunDue(CancellationToken.None);

    public Person? PersonOf(ChatAddress chat) =>
        Store.Chats.TryGetValue(Keys.Chat(chat), out var id) ? Codec.Open(Store.Persons.Single(row => row.Id == id)) : null;

    /// <summary>What the person behind a chat was told, in order.</summary>
    public string Told(ChatAddress chat) => PersonOf(chat)?.Conversation.Stack is [.., { State: { } state }]
        ? string.Join(", ", state.GetProperty("Told").EnumerateArray().Select(word => word.GetString()))
        : "";

    public OutboxItem ItemOf(OutboxRow row) => Get<RowCodec>().Open(row)!;

    public async Task OpenWave(int number = 7, bool frozen = false)
    {
        var version = Store.Waves(CancellationToken.None).Result.FirstOrDefault(row => row.Number == number)?.Version ?? 0;
        var wave = new Wave(number, Now.AddHours(-1), Now.AddDays(4), 800_000);
        Assert.True(await Store.Save(new WaveRow(number, version, frozen, Get<WaveCodec>().Seal(wave)), CancellationToken.None));
    }

    public void Dispose() => parts.Dispose();

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new QueueLogs(Log)));
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<ITurnStore>(Store).AddSingleton<IOutboxStore>(Store).AddSingleton<IWaveStore>(Store).AddSingleton<IRegistryStore>(Store);
        services.AddSingleton(new KeyRing(new Dictionary<int, byte[]> { [1] = Enumerable.Repeat((byte)7, 32).ToArray() }, 1));
        services.AddSingleton(new KeyedHash(Enumerable.Repeat((byte)9, 32).ToArray()));
        services.AddSingleton(new DialogEngine(new DialogCatalog([new LabDialog()], _ => "lab"), []));
        services.AddSingleton(new Services("0811 (example)", "1500-538", "https://bot.example.id"));
        services.AddSingleton(Sms);
        services.AddSingleton<IChannel>(WebChannel).AddSingleton<IChannel>(PlainChannel).AddSingleton<IChannel>(WhatsAppChannel);
        services.AddSingleton<IMailSender>(Senders).AddSingleton<ISmsSender>(Senders);
        services.AddSingleton<IRegistry>(Registry).AddSingleton<IPhotoFiles>(Photos).AddSingleton<ICheckRunner>(Photos);
        services.AddSingleton<ILinkMaker, FakeLinks>();
        services.AddSingleton(Options.Create(new TurnOptions())).AddSingleton(Options.Create(new OutboxOptions()));
        services.AddTurnParts().AddOutboxParts();
        return services.BuildServiceProvider();
    }

    private sealed class FakeLinks : ILinkMaker
    {
        public string Address(Link link, string personId, ChatAddress? chat) => $"https://bot.example.id/f/{personId}";
    }

    private sealed class QueueLogs(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
