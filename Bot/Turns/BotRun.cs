namespace Prakerja.Bot.Turns;

/// <summary>This run of the process: a stored reply carries its id, a test that ran across its start is void.</summary>
internal sealed record BotRun(string Id, DateTimeOffset StartedAt);
