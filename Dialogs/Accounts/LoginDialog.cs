using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Registration;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain;
using Prakerja.Domain.Accounts;

namespace Prakerja.Dialogs.Accounts;

/// <summary>
/// Signing in: e-mail and password on a one-time form, then the three-digit number that the form's page shows, typed into this very chat.
/// A link that was sent on signs nobody in.
/// </summary>
public sealed class LoginDialog() : FrameDialog<LoginState>(LoginJson.Default.LoginState)
{
    public override string Name => "login";

    protected override Waterfall<LoginState> Define() => new Waterfall<LoginState>()
        .Then(new Question<LoginState, FormResult.LoginVerified>("form", LoginTexts.Label,
            new FormPrompt<FormResult.LoginVerified>(LoginTexts.AskForm, LoginTexts.OpenForm, "login", AccountDialog.FormLife, LoginTexts.NoPasswordHere),
            state => state.Pending is not null, (state, _) => state)
        {
            ChangeBy = _ => "",
            Consider = Begin,
        }.Offer(new Choice("register", HomeTexts.Register), context => context.Finish(context.State)))
        .Then(new Question<LoginState, int>("number", LoginTexts.Label,
            new ParsedPrompt<int>(LoginTexts.AskNumber, (words, _) => ParseNumber(words), LoginTexts.NumberHint) { Expecting = Expecting.Number },
            _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            Consider = Try,
        }.Offer(new Choice("anew", LoginTexts.Anew), context => context.GoTo(new LoginState(), "form")));

    private static StepOutcome<LoginState> Begin(StepContext<LoginState> context, FormResult.LoginVerified verified) =>
        context.Continue(new LoginState
        {
            PersonId = verified.PersonId,
            NewHash = verified.NewHash,
            Pending = new PendingSignIn(
                int.Parse(verified.Number, System.Globalization.CultureInfo.InvariantCulture), context.Turn.Now + PendingSignIn.Life, verified.PasswordVersion),
        });

    private static StepOutcome<LoginState> Try(StepContext<LoginState> context, int number)
    {
        var pending = context.State.Pending!;
        var tried = pending.Try(number, pending.PasswordVersion, context.Turn.Now);
        switch (tried.Outcome)
        {
            case SignInOutcome.Right:
                context.Do(new Effect.SignIn(context.State.PersonId!, pending.PasswordVersion, context.State.NewHash));
                return context.ToRoot(context.State);
            case SignInOutcome.Wrong:
                context.Say(LoginTexts.WrongNumber);
                return context.GoTo(context.State with { Pending = tried.Left }, "number");
            default:
                context.Say(LoginTexts.Over);
                return context.GoTo(new LoginState(), "form");
        }
    }

    internal static Parsed<int> ParseNumber(string words)
    {
        var clean = words.Trim();
        return clean.Length == 3 && clean.All(char.IsAsciiDigit)
            ? Parsed<int>.Ok(int.Parse(clean, System.Globalization.CultureInfo.InvariantCulture))
            : Parsed<int>.No("sign-in.number", clean.Length <= 40 ? clean : clean[..40]);
    }
}

public sealed record LoginState
{
    public string? PersonId { get; init; }
    public PendingSignIn? Pending { get; init; }

    /// <summary>Takes the place of the stored hash at the sign-in.</summary>
    public string? NewHash { get; init; }
}

[JsonSerializable(typeof(LoginState))]
internal sealed partial class LoginJson : JsonSerializerContext;
