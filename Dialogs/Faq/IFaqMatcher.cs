namespace Prakerja.Dialogs.Faq;

/// <summary>Finds the topic that a message asks about. Pure and synchronous.</summary>
public interface IFaqMatcher
{
    FaqMatch Match(string message);
}

/// <summary>How sure a matcher is. Topics are ids, best first.</summary>
public abstract record FaqMatch
{
    private FaqMatch()
    {
    }

    public sealed record Sure(string Topic) : FaqMatch;

    public sealed record Nearly(IReadOnlyList<string> Topics) : FaqMatch;

    public sealed record Unknown : FaqMatch;
}
