namespace Prakerja.Bot.Tests.Crash;

/// <summary>A promise that the bot broke.</summary>
internal sealed class Violation(string what) : Exception(what);
