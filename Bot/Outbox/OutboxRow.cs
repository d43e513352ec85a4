namespace Prakerja.Bot.Outbox;

/// <summary>Rows of a lower lane go first: replies before bulk.</summary>
internal enum Lane
{
    Reply = 1,
    Timer = 2,
    Check = 3,
    Mail = 4,
    Sms = 5,
    Notice = 6,
    Bulk = 8,
}

/// <summary>The key sorts by lane, then due time, then id, so that due rows are found by key.</summary>
internal sealed record OutboxKey(Lane Lane, DateTimeOffset Due, string Id)
{
    public override string ToString() => $"{(int)Lane}|{Due.UtcTicks:D19}|{Id}";
}

/// <summary>Something that leaves later or for somewhere else. <paramref name="Tries"/> counts tries begun. The body is sealed JSON of an <c>OutboxItem</c>.</summary>
internal sealed record OutboxRow(OutboxKey Key, int Tries, byte[] Body);

/// <summary>A row or an input that gave up, kept until an operator has seen it. <paramref name="Reason"/> is a short code without personal data.</summary>
internal sealed record DeadLetter(string Id, Lane? Lane, DateTimeOffset At, string Reason, byte[] Body);
