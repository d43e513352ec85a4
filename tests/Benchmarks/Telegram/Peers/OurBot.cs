using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Benchmarks.DirectLine;
using Prakerja.Bot.Security;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;

namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>Our bot, as it runs for people.</summary>
internal sealed class OurBot : IContestant
{
    private static readonly TimeSpan ToSettle = TimeSpan.FromSeconds(20);

    private readonly BotProcess bot = BotProcess.New();

    public OurBot(Uri api, bool inline)
    {
        foreach (var (name, value) in Measured.Settings(inline, TelegramBenchmark.Settings(api)))
            bot.Settings[name] = value;
        bot.Settings["Outbox:LeaseSeconds"] = "6";
    }

    public int Port => bot.Address.Port;

    public Script Script => Script.Names;

    public int ProcessId => bot.Id;

    public Task Start() => bot.Start();

    public Task Kill() => bot.Kill();

    public async Task<Tally> Count(IReadOnlyList<StubbornTalker> talkers, Transcript transcript)
    {
        using var patience = new CancellationTokenSource(ToSettle);
        while (talkers.Any(talker => new NamesHeard(transcript.Of(talker.Id), talker.Turns).Missing > 0) && !patience.IsCancellationRequested)
            await Task.Delay(50); // a reply of a run that was killed goes out when its lease is over
        await bot.Kill();
        var keys = new TurnKeys(new KeyedHash(new DerivedSecrets(Measured.HashRoot).For("look-up keys")));
        var persons = new PersonCodec(new SealedJson(new KeyRing(new Dictionary<int, byte[]> { [1] = Measured.RingKey }, 1)));
        await using var store = LiteDbStore.Open(
            new StorageOptions { DataDirectory = bot.DataDirectory }, TimeProvider.System, NullLogger<LiteDbStore>.Instance);
        var (lost, doubled, again) = (0, 0, 0);
        foreach (var talker in talkers)
        {
            var chat = new ChatAddress("telegram", $"{talker.Id}");
            var row = await store.Turns.Load(new TurnKey.Chat(keys.Chat(chat)), default);
            var person = row is null ? null : persons.Open(row);
            var heard = new NamesHeard(transcript.Of(talker.Id), talker.Turns);
            lost += heard.Missing + LostOf(talker, person, chat);
            doubled += heard.Unexpected + DoubledOf(person, chat);
            again += heard.Again;
        }

        return new Tally(lost, doubled, again);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>The last updates stand among those taken, and the last name that was acknowledged is the person's.</summary>
    private static int LostOf(StubbornTalker talker, Person? person, ChatAddress chat)
    {
        if (person?.Chat(chat) is not { } state)
            return talker.Turns;
        var lost = talker.Acknowledged.TakeLast(ChatState.MostTaken).Select(update => $"u{update}").Except(state.Taken.Select(taken => taken.Id)).Count();
        var isNamed = talker.Turns == 0 || person.Applicant.Account.Name?.Value == Script.Name((talker.Turns - 1) / 2 * 2);
        return lost + (isNamed ? 0 : 1);
    }

    private static int DoubledOf(Person? person, ChatAddress chat)
    {
        var taken = person?.Chat(chat)?.Taken ?? [];
        return taken.Length - taken.DistinctBy(id => id.Id).Count();
    }
}
