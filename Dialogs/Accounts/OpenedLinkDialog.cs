using System.Text.Json;
using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;

namespace Prakerja.Dialogs.Accounts;

/// <summary>
/// In the chat in which a link was opened: names the account and asks for the number that the old chat shows. Tries are counted for the link, in
/// whatever chats it is opened; opening it consumes nothing.
/// </summary>
public sealed class OpenedLinkDialog() : FrameDialog<OpenedLinkState>(OpenedLinkJson.Default.OpenedLinkState)
{
    public override string Name => "opened-link";

    protected override Waterfall<OpenedLinkState> Define() => new Waterfall<OpenedLinkState>()
        .Then(new Question<OpenedLinkState, int>("number", LinkTexts.Label,
            new ParsedPrompt<int>(LinkTexts.AskNumber, (words, _) => LoginDialog.ParseNumber(words), LinkTexts.NumberHint) { Expecting = Expecting.Number },
            state => state.Typed is not null, (state, number) => state with { Typed = number })
        {
            ChangeBy = _ => "",
            NameIt = (context, question) => (context.Turn.Applicant.Account.Name is null ? LinkTexts.Opened : LinkTexts.OpenedWithDraft)
                .With(("email", context.State.Email), ("question", question)),
        }.Offer(new Choice("leave", LinkTexts.NeverMind, null, "bukan saya", "tidak"), Leave))
        .Need("try", Try, OnTried, LinkTexts.Comparing);

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        if (input is not UserInput.LinkOpened)
            return false;
        switch (turn.Facts.Link)
        {
            case null:
                turn.Say(LinkTexts.Over);
                break;
            case var link when link.PersonId == turn.PersonId:
                turn.Say(LinkTexts.AlreadyHere);
                break;
            case not null when turn.Facts.SignedIn || turn.Applicant.Account.IsConfirmed:
                turn.Say(LinkTexts.OtherAccount);
                break;
            case var link:
                Begin(turn, link);
                break;
        }

        return true;
    }

    private void Begin(Turn turn, LinkFact found)
    {
        var link = found.Link;
        var state = new OpenedLinkState
        {
            PersonId = found.PersonId,
            Email = found.Email,
            Token = link.Token,
            Pending = new PendingSignIn(link.Number, link.ExpiresAt, link.PasswordVersion),
        };
        var start = new FrameStart(State: JsonSerializer.SerializeToElement(state, OpenedLinkJson.Default.OpenedLinkState));
        turn.Conversation = turn.Conversation with
        {
            Stack = turn.Conversation.Stack.RemoveAll(frame => frame.Dialog == Name).Add(turn.Catalog.Start(Name, start)),
            Attempt = 0,
        };
        turn.Raise();
    }

    private static Check? Try(StepContext<OpenedLinkState> context) =>
        context.State.Typed is null ? null : new Check.Allowance { Spends = [new Spend(LimitRule.LinkNumbers, context.State.Token)] };

    /// <summary>A try is spent before the number is compared, so that those in other chats count too.</summary>
    private static StepOutcome<OpenedLinkState> OnTried(StepContext<OpenedLinkState> context, CheckAnswer answer)
    {
        var state = context.State with { Typed = null };
        if (answer is not CheckAnswer.Allowed || state.Pending is not { } pending)
            return Over(context, state);
        var tried = pending.Try(context.State.Typed, pending.PasswordVersion, context.Turn.Now);
        switch (tried.Outcome)
        {
            case SignInOutcome.Right:
                context.Do(new Effect.SignIn(state.PersonId, pending.PasswordVersion) { Link = state.Token });
                return context.ToRoot(state);
            case SignInOutcome.Wrong:
                context.Say(LinkTexts.WrongNumber);
                return context.GoTo(state with { Pending = tried.Left }, "number");
            default:
                return Over(context, state);
        }
    }

    private static StepOutcome<OpenedLinkState> Over(StepContext<OpenedLinkState> context, OpenedLinkState state)
    {
        context.Say(LinkTexts.Over);
        return context.Finish(state);
    }

    private static StepOutcome<OpenedLinkState> Leave(StepContext<OpenedLinkState> context)
    {
        context.Say(LinkTexts.Left);
        return context.Finish(context.State);
    }
}

public sealed record OpenedLinkState
{
    public string PersonId { get; init; } = "";

    /// <summary>Masked.</summary>
    public string Email { get; init; } = "";

    public string Token { get; init; } = "";
    public PendingSignIn? Pending { get; init; }

    /// <summary>The number just typed, until it is compared.</summary>
    public int? Typed { get; init; }
}

[JsonSerializable(typeof(OpenedLinkState))]
internal sealed partial class OpenedLinkJson : JsonSerializerContext;
