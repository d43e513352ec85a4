namespace Prakerja.Bot.DevInbox;

/// <summary>The last mails and SMS that would have gone out, for whoever tries the bot on their own machine. In memory only.</summary>
internal sealed class DevelopmentInbox(TimeProvider clock)
{
    public const int Capacity = 200;

    private readonly Lock gate = new();
    private readonly Queue<InboxEntry> entries = new(Capacity);

    public void Add(string kind, string to, string? subject, string text)
    {
        lock (gate)
        {
            if (entries.Count == Capacity)
                entries.Dequeue();
            entries.Enqueue(new InboxEntry(kind, to, subject, text, clock.GetUtcNow()));
        }
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<InboxEntry> Entries()
    {
        lock (gate)
            return [.. entries.Reverse()];
    }
}

/// <summary>Kind is "mail" or "sms"; an SMS has no subject.</summary>
internal sealed record InboxEntry(string Kind, string To, string? Subject, string Text, DateTimeOffset At);
