using System.Collections.Immutable;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Engine;

/// <summary>The work in progress of one decision: what the person becomes, what is said, what else is to be done. It lives for one decision only.</summary>
public sealed class Turn(Subject subject, Facts facts, DialogCatalog catalog)
{
    private readonly List<Phrase> said = [];
    private readonly List<Effect> effects = [];
    private readonly List<OpenCheck> newChecks = [];

    public Facts Facts { get; } = facts;

    public DialogCatalog Catalog { get; } = catalog;

    public DateTimeOffset Now => Facts.Now;

    public string PersonId { get; } = subject.PersonId;

    public Applicant Applicant { get; set; } = subject.Applicant;

    public Conversation Conversation { get; set; } = subject.Conversation;

    /// <summary>The revision of the question that is about to be asked.</summary>
    public uint Revision => Conversation.Revision;

    public Subject Subject => new(PersonId, Applicant, Conversation);

    public IReadOnlyList<Phrase> Said => said;

    public IReadOnlyList<Effect> Effects => effects;

    public IReadOnlyList<OpenCheck> NewChecks => newChecks;

    public void Say(Phrase phrase) => said.Add(phrase);

    public void Do(Effect effect) => effects.Add(effect);

    /// <summary>Puts a check on the list; its answer comes back with this id.</summary>
    public void Await(string dialog, string step, Check check)
    {
        var open = new OpenCheck(Facts.Chance.Id(), dialog, step, check);
        newChecks.Add(open);
        Conversation = Conversation with { Checks = Conversation.Checks.Add(open) };
    }

    /// <summary>Takes the checks of one place off the list: the values they asked about are changed.</summary>
    public void Forget(string dialog, string step)
    {
        Conversation = Conversation with { Checks = [.. Conversation.Checks.Where(check => check.Dialog != dialog || check.Step != step)] };
        newChecks.RemoveAll(check => check.Dialog == dialog && check.Step == step);
    }

    public bool IsAwaiting(string dialog, string step) => Conversation.Checks.Any(check => check.Dialog == dialog && check.Step == step);

    /// <summary>Claims something proved. False when another person holds it.</summary>
    public bool TryClaim(Claim claim)
    {
        if (Facts.Taken.Contains(claim))
            return false;
        Do(new Effect.ClaimIt(claim));
        return true;
    }

    public void Raise() => Conversation = Conversation with { Revision = Conversation.Revision + 1, Attempt = 0 };

    /// <summary>Goes on with a decision of the same input; <paramref name="answered"/> is the check that has its answer now.</summary>
    internal void Resume(Decision decision, string answered)
    {
        newChecks.AddRange(decision.NewChecks.Where(check => check.Id != answered));
        said.AddRange(decision.Said);
        effects.AddRange(decision.Effects);
    }

    internal Decision Decide(Ask? ask) => new(Subject, [.. said], ask, [.. effects], [.. newChecks]);
}

/// <summary>What a turn came to.</summary>
/// <param name="Subject">The person as he is now.</param>
/// <param name="Said">What is said before the open question, in order.</param>
/// <param name="Ask">The open question; null where nothing is to be answered.</param>
/// <param name="Effects">What else has to become true.</param>
/// <param name="NewChecks">Checks begun in this turn; the host answers at once what its own store can answer.</param>
public sealed record Decision(
    Subject Subject, ImmutableArray<Phrase> Said, Ask? Ask, ImmutableArray<Effect> Effects, ImmutableArray<OpenCheck> NewChecks)
{
    /// <summary>The input was of another revision, or answers something that is settled: nothing changed and nothing is to be said.</summary>
    public bool Outdated { get; init; }

    /// <summary>A check of this turn is still open, and the open question waits for it.</summary>
    public bool Waiting => NewChecks.Length > 0 && Ask is null;
}
