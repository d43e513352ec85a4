using System.Text;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Storage;

/// <summary>Rows to store. A body here is readable text; the store never looks inside.</summary>
internal static class Rows
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(7));

    public static byte[] Body(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(byte[] body) => Encoding.UTF8.GetString(body);

    public static PersonWrite Person(string id, long expected, string? text = "") =>
        new(id, expected, text is null ? null : Body(text.Length > 0 ? text : $"{id} {expected + 1}"));

    public static TurnChanges Turn(params PersonWrite[] persons) => new() { Persons = [.. persons] };

    public static OutboxRow Row(string id, Lane lane = Lane.Mail, double dueSeconds = 0) =>
        new(new OutboxKey(lane, Noon.AddSeconds(dueSeconds), id), 0, Body($"row {id}"));

    public static DeadLetter Letter(string id) => new(id, Lane.Mail, Noon, "mailbox-unknown", Body($"letter {id}"));

    public static async Task<string?> TextOf(this ITurnStore turns, string person) =>
        await turns.Load(new TurnKey.Person(person), CancellationToken.None) is { } row ? $"{Text(row.Body)} v{row.Version}" : null;

    public static async Task MustCommit(this ITurnStore turns, TurnChanges changes) =>
        Assert.IsType<CommitOutcome.Committed>(await turns.Commit(changes, CancellationToken.None));

    public static async Task MustBeStale(this ITurnStore turns, TurnChanges changes) =>
        Assert.IsType<CommitOutcome.Stale>(await turns.Commit(changes, CancellationToken.None));
}
