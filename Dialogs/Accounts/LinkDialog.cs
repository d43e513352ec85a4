using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;

namespace Prakerja.Dialogs.Accounts;

/// <summary>
/// "Lanjut di perangkat lain": makes a link that connects one more chat to this account, and shows the number that the chat there asks for. The link is
/// part of the account; leaving this dialog does not end it.
/// </summary>
public sealed class LinkDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    public const string OverTimer = "link-over";

    public override string Name => "link";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>().Do("make", Make).Then(new WaitStep());

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        if (input is not UserInput.TimerFired { Name: OverTimer } timer || turn.Applicant.Account.Link is not { } link || KeyOf(link) != timer.Key)
            return false;
        End(turn);
        return true;
    }

    /// <summary>The account's link opens nothing from now on.</summary>
    public static void End(Turn turn)
    {
        if (turn.Applicant.Account.Link is not { } link)
            return;
        turn.Do(new Effect.Release(new Claim(ClaimKind.Link, link.Token)));
        turn.Applicant = turn.Applicant with { Account = turn.Applicant.Account with { Link = null } };
    }

    /// <summary>The question below these dialogs is the one to go on with.</summary>
    public static void Leave(Turn turn)
    {
        var stack = turn.Conversation.Stack;
        for (var depth = 1; depth < stack.Length; depth++)
        {
            if (stack[depth].Dialog is not ("link" or "devices"))
                continue;
            turn.Conversation = turn.Conversation with { Stack = stack[..depth], Attempt = 0 };
            return;
        }
    }

    private static PendingLink? Alive(Turn turn) =>
        turn.Applicant.Account is { Link: { } link } account && link.IsAlive(account.PasswordVersion, turn.Now) ? link : null;

    private static StepOutcome<MenuState> Make(StepContext<MenuState> context)
    {
        var (turn, account) = (context.Turn, context.Turn.Applicant.Account);
        if (!context.Facts.SignedIn || !account.IsConfirmed)
        {
            context.Say(LinkTexts.SignInFirst);
            return context.Finish(context.State);
        }

        if (Alive(turn)?.ChatKey == context.Facts.ChatKey)
            return context.Continue(context.State);
        End(turn);
        var link = new PendingLink(
            LinkPayload.NewToken(context.Facts.Chance), 100 + context.Facts.Chance.Next(900), turn.Now + PendingLink.Life, account.PasswordVersion, context.Facts.ChatKey);
        turn.TryClaim(new Claim(ClaimKind.Link, link.Token));
        turn.Do(new Effect.Timer(OverTimer, KeyOf(link), link.ExpiresAt));
        turn.Applicant = turn.Applicant with { Account = turn.Applicant.Account with { Link = link } };
        return context.Continue(context.State);
    }

    private static string KeyOf(PendingLink link) => link.Token[..8];

    private sealed class WaitStep : IStep<MenuState>
    {
        private static readonly Choice Done = new("done", LinkTexts.Done, null, "sudah", "ok", "oke");
        private static readonly Choice Anew = new("anew", LinkTexts.Anew, null, "tautan baru");

        public string Name => "wait";

        public StepOutcome<MenuState> Run(StepContext<MenuState> context)
        {
            var link = Alive(context.Turn);
            var choices = link is null ? [Done, Anew] : Choices(context, link);
            if (context.Event != StepEvent.Input)
                return Ask(context, link, choices);
            return ChoiceMatcher.Read(context.Input!, choices) switch
            {
                ChoiceMatch.One { Choice.Id: "done" } => context.Finish(context.State),
                ChoiceMatch.One { Choice.Id: "anew" } => context.GoTo(context.State, "make"),
                _ => context.Unclear(LinkTexts.PressOne),
            };
        }

        private static StepOutcome<MenuState> Ask(StepContext<MenuState> context, PendingLink? link, ImmutableArray<Choice> choices)
        {
            if (link is null)
                return context.Ask(new Ask { Question = LinkTexts.Expired.With(("question", LinkTexts.AskDone)), Choices = choices, Expecting = Expecting.Choice });
            var open = choices.Where(choice => choice.Link is not null).Select(choice => choice.Link!).ToArray();
            var lines = new Phrase(Text.Same(string.Join('\n', open.Select((_, index) => $"{{{index}}}"))), [.. open.Select((to, index) => ($"{index}", (object)to))]);
            return context.Ask(new Ask
            {
                Question = LinkTexts.Made.With(("links", lines), ("number", $"{link.Number}"), ("question", LinkTexts.AskDone)),
                Choices = choices,
                Expecting = Expecting.Choice,
            });
        }

        private static ImmutableArray<Choice> Choices(StepContext<MenuState> context, PendingLink link) =>
        [
            .. context.Facts.LinkChannels().Select(channel => new Choice(channel, DeviceTexts.Open(channel), new Link.Chat(channel, link.Token))),
            Done,
        ];
    }
}
