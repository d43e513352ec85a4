namespace Prakerja.Domain.Accounts;

/// <summary>Wrong passwords in a row for one account from one address.</summary>
public sealed record FailedLogins(int Count, DateTimeOffset LastAt);
