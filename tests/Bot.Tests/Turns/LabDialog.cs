using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>
/// A dialog that does what it is told: "mail", "claim 3404…", "sign-in ID". What it was told it remembers, and every answer begins with the list of it,
/// so that nothing lost and nothing doubled stays unseen.
/// </summary>
internal sealed class LabDialog() : FrameDialog<LabState>(LabJson.Default.LabState)
{
    public const string Email = "sari@example.id";

    public override string Name => "lab";

    protected override Waterfall<LabState> Define() => new Waterfall<LabState>().Then(new Question()).Need(
        "check",
        context => context.State.Check switch
        {
            null => null,
            "slow" => new Check.PhotoCheck("upload-1"),
            "registry" => new Check.Registry(Sample.Nik, Sample.FamilyCard, Sample.BirthDate) { Spends = context.State.Spends() },
            "tomorrow" => new Check.Allowance { NotBefore = context.Turn.Now + TimeSpan.FromDays(1), Spends = context.State.Spends() },
            _ => new Check.Allowance { Spends = context.State.Spends() },
        },
        (context, answer) =>
        {
            context.Say(Phrase.Words($"answer {answer.GetType().Name}"));
            return answer is CheckAnswer.Unavailable
                ? context.GoTo(context.State with { Check = null }, "ask")
                : context.GoTo(context.State.Heard($"checked:{answer.GetType().Name}") with { Check = null }, "ask");
        },
        Text.Same("wait"));

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        var state = Load(turn, turn.Conversation.Top!);
        switch (input)
        {
            case UserInput.TimerFired { Name: "boom" }:
                throw new InvalidOperationException("The timer of Sari Wulandari fails.");
            case UserInput.TimerFired { Name: "notice" } timer:
                turn.Do(new Effect.Notice("news", timer.Key, Phrase.Words($"news {timer.Key}"), new Effect.Mail("news", Email, Text.Same("News"), Text.Same("by mail"))));
                return true;
            case UserInput.TimerFired { Name: "told-notice" } timer:
                turn.Do(new Effect.Notice("news", timer.Key, Phrase.Words($"news {timer.Key}")) { InReply = true });
                return Keep(turn, state.Heard("news"));
            case UserInput.TimerFired timer:
                return Keep(turn, state.Heard($"timer:{timer.Key}"));
            case UserInput.Form { Result: FormResult.PasswordReset }:
                turn.Do(new Effect.SignOutOthers());
                return Keep(turn, state.Heard("reset"));
            case UserInput.Form { Result: FormResult.SessionEnded ended }:
                turn.Do(new Effect.SignOutChat(ended.ChatKey, Text.Same("unlinked")));
                return Keep(turn, state.Heard("ended"));
            case UserInput.CheckAnswered answered:
                return Keep(turn, answered.Answer is CheckAnswer.Unavailable ? state : state.Heard($"late:{answered.Answer.GetType().Name}"));
            case UserInput.LinkOpened:
                return Keep(turn, state.Heard($"link:{turn.Facts.Link?.Email ?? "over"}"));
            case UserInput.SignedIn:
                turn.Do(new Effect.Mail("sign-in", Email, Text.Same("New sign-in"), Text.Same("in {chat}").With(("chat", turn.Facts.ChatKey))));
                return Keep(turn, state.Heard("signed-in"));
            default:
                return false;
        }

        bool Keep(Turn changed, LabState next)
        {
            changed.Conversation = changed.Conversation.WithTop(Save(changed, changed.Conversation.Top!, next));
            changed.Say(Phrase.Words($"heard {next.Told[^1]}"));
            return true;
        }
    }

    private sealed class Question : IStep<LabState>
    {
        public string Name => "ask";

        public StepOutcome<LabState> Run(StepContext<LabState> context)
        {
            if (context.Event != StepEvent.Input)
                return context.Ask(Ask(context.State));
            var words = context.Input switch
            {
                UserInput.Words spoken => spoken.Text,
                UserInput.Press press => $"press {press.Choice}",
                UserInput.Form form => $"form {form.Result.GetType().Name}",
                _ => "",
            };
            return words == "quiet" ? context.Ask(Ask(context.State)) : Do(context, words.Split(' '), context.State.Heard(words));
        }

        private static Ask Ask(LabState state) => new()
        {
            Question = Phrase.Words(string.Join(", ", state.Told) + "?"),
            Choices = [new Choice("yes", Text.Same("Yes"))],
        };

        private static StepOutcome<LabState> Do(StepContext<LabState> context, string[] words, LabState state)
        {
            var (turn, of) = (context.Turn, words.Length > 1 ? words[1] : "");
            switch (words[0])
            {
                case "boom":
                    throw new InvalidOperationException("Sari Wulandari wrote something that no dialog can bear.");
                case "boom-late":
                    turn.Say(new Phrase(Text.Same("{missing}"), [("other", "value")]));
                    break;
                case "mail":
                    turn.Do(new Effect.Mail("test", Email, Text.Same("Subject"), Text.Same("Body")));
                    break;
                case "sms":
                    turn.Do(new Effect.Sms("+6281234567890", Text.Same("482913"), TimeSpan.FromMinutes(5)));
                    break;
                case "code":
                    turn.Do(new Effect.Sms(of, Text.Same("482913"), TimeSpan.FromMinutes(5)) { IsCode = true });
                    break;
                case "prove":
                    turn.Applicant = turn.Applicant with
                    {
                        Contact = turn.Applicant.Contact with { Phone = Domain.Applicants.PhoneNumber.FromStored(of), PhoneVerifiedAt = turn.Now },
                    };
                    break;
                case "timer":
                    turn.Do(new Effect.Timer(of, "key", turn.Now + TimeSpan.FromMinutes(1)));
                    break;
                case "claim" when !turn.TryClaim(new Claim(ClaimKind.Nik, of)):
                    turn.Say(Text.Same("already taken"));
                    break;
                case "claim-blindly":
                    turn.Do(new Effect.ClaimIt(new Claim(ClaimKind.Nik, of)));
                    break;
                case "release":
                    turn.Do(new Effect.Release(new Claim(ClaimKind.Nik, of)));
                    break;
                case "account":
                    turn.Applicant = Sample.Confirmed(turn.Applicant, turn.Now);
                    turn.TryClaim(new Claim(ClaimKind.Email, turn.Applicant.Account.Email!.Key));
                    turn.Do(new Effect.StaySignedIn());
                    break;
                case "phone":
                    turn.Applicant = turn.Applicant with { Contact = new Contact { Phone = PhoneNumber.FromStored("+6281234567890"), PhoneVerifiedAt = turn.Now } };
                    break;
                case "stop" or "start":
                    turn.Do(new Effect.WantNotices(words[0] == "start"));
                    break;
                case "tell":
                    turn.Do(new Effect.TellChat(of, Text.Same("goes on elsewhere")));
                    break;
                case "link":
                    var link = new PendingLink(of, 482, turn.Now + PendingLink.Life, turn.Applicant.Account.PasswordVersion, turn.Facts.ChatKey);
                    turn.TryClaim(new Claim(ClaimKind.Link, of));
                    turn.Applicant = turn.Applicant with { Account = turn.Applicant.Account with { Link = link } };
                    break;
                case "follow":
                    turn.Do(new Effect.SignIn(of, 1) { Link = words[2] });
                    break;
                case "devices":
                    turn.Say(Phrase.Words(string.Join(", ", turn.Facts.Devices().Select(device => $"{device.Channel} {device.Name}{(device.Speaks ? " here" : "")}"))));
                    break;
                case "new-password":
                    turn.Applicant = turn.Applicant with { Account = turn.Applicant.Account with { PasswordVersion = 2 } };
                    break;
                case "sign-in":
                    turn.Say(Text.Same("right number"));
                    turn.Do(new Effect.SignIn(of, 1, words.Length > 2 ? words[2] : null));
                    break;
                case "sign-out":
                    turn.Say(Text.Same("goodbye"));
                    turn.Do(new Effect.SignOut());
                    break;
                case "sign-out-others":
                    turn.Do(new Effect.SignOutOthers());
                    break;
                case "erase":
                    turn.Say(Text.Same("receipt"));
                    turn.Do(new Effect.Erase());
                    break;
                case "join" when turn.Facts.OpenWave is { } wave:
                    var number = RegistrationNumber.Draw(wave.Wave.Number, turn.Facts.Chance.Next);
                    turn.Applicant = Sample.Identified(turn.Applicant) with { Participation = new Participation { Joined = new Joined(wave.Wave.Number, number, turn.Now) } };
                    turn.Do(new Effect.Join(wave.Wave.Number, wave.Version, number, turn.Now));
                    break;
                case "leave" when turn.Facts.OpenWave is { } wave:
                    turn.Do(new Effect.Leave(wave.Wave.Number, wave.Version));
                    break;
                case "drop-photo":
                    turn.Do(new Effect.DropPhoto(of));
                    break;
                case "check":
                    return context.GoTo(state with { Check = of, Rule = words.Length > 2 ? words[2] : null }, "check");
                case "forget":
                    turn.Forget("lab", "check");
                    break;
            }

            return context.GoTo(state, "ask");
        }
    }
}

internal sealed record LabState
{
    public ImmutableArray<string> Told { get; init; } = [];

    /// <summary>The check to begin, and whose limit it spends.</summary>
    public string? Check { get; init; }
    public string? Rule { get; init; }

    public LabState Heard(string words) => this with { Told = Told.Add(words) };

    public ImmutableArray<Spend> Spends() => Rule is null ? [] : [new Spend(LimitRule.Sms, Rule)];
}

[JsonSerializable(typeof(LabState))]
internal sealed partial class LabJson : JsonSerializerContext;
