namespace Prakerja.Domain.Accounts;

/// <summary>How often something was sent to one recipient, when last, and when the schedule starts anew.</summary>
public sealed record SendCount(int Sent, DateTimeOffset LastSentAt, DateTimeOffset WindowEnds);
