namespace Prakerja.Domain.Accounts;

/// <summary>How much of a limit is used, and when it starts anew.</summary>
public sealed record LimitCount(int Count, DateTimeOffset WindowEnds);
