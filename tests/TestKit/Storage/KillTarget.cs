using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;

namespace Prakerja.TestKit.Storage;

/// <summary>
/// A program that commits turns until it is killed, and says on standard output which commits it was promised: "person version".
/// Every turn of a person uses up the row of the last one and leaves one of its own, so half a turn would show.
/// </summary>
internal static class KillTarget
{
    /// <summary>The environment variable that turns the test program into this one; its value is the data directory.</summary>
    public const string Variable = "PRAKERJA_KILL_TARGET";
    public const int Persons = 48;
    private static readonly DateTimeOffset Due = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);

    public static StorageOptions Options(string directory) => new() { DataDirectory = directory, CheckpointPages = 64, JournalKilobytes = 256, CachedPersons = 20 };

    public static OutboxKey RowOf(string person, long version) => new(Lane.Timer, Due.AddSeconds(version), person);

    public static byte[] BodyOf(string person, long version) =>
        Encoding.UTF8.GetBytes($"{person} {version} ".PadRight(500 + (int)(version * 37 % 3_000), '.'));

    public static async Task Run(string directory)
    {
        await using var store = LiteDbStore.Open(Options(directory), TimeProvider.System, NullLogger<LiteDbStore>.Instance);
        await using var output = Console.OpenStandardOutput();
        await Task.WhenAll(Enumerable.Range(0, Persons).Select(number => Task.Run(() => Talk($"p{number}", store, output))));
    }

    private static async Task Talk(string person, LiteDbStore store, Stream output)
    {
        while (true)
        {
            var version = await store.Turns.Load(new TurnKey.Chat(person), default) is { } row ? row.Version : 0;
            var outcome = await store.Turns.Commit(Turn(person, version), default);
            if (outcome is not CommitOutcome.Committed)
                throw new InvalidOperationException($"Nobody else writes {person}, and yet: {outcome}.");
            var line = Encoding.ASCII.GetBytes($"{person} {version + 1}\n");
            lock (output)
                output.Write(line);
        }
    }

    private static TurnChanges Turn(string person, long version) => new()
    {
        Persons = [new(person, version, BodyOf(person, version + 1))],
        Chats = version == 0 ? [new(person, null, person)] : [],
        Claims = version == 0 ? [new(person, person)] : [],
        UsedRows = version == 0 ? [] : [RowOf(person, version)],
        NewRows = [new(RowOf(person, version + 1), 0, BodyOf(person, version + 1))],
    };
}
