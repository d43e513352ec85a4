using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Registration;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Accounts;

/// <summary>
/// A new phone number: proved by a code like the first one; the old number and the mailbox hear of it. Until then the old one stays.
/// </summary>
public sealed class ChangePhoneDialog() : FrameDialog<Contact>(ChangePhoneJson.Default.Contact)
{
    public override string Name => "change-phone";

    protected override Waterfall<Contact> Define() => PhoneProof.Steps(new Waterfall<Contact>(), PhoneTexts.AskNewPhone).Do("replace", Replace);

    private static StepOutcome<Contact> Replace(StepContext<Contact> context)
    {
        var turn = context.Turn;
        var old = turn.Applicant.Contact.Phone;
        if (old is not null && old != context.State.Phone)
        {
            turn.Do(new Effect.Release(new Claim(ClaimKind.Phone, old.Value)));
            turn.Do(new Effect.Sms(old.Value, ChangeTexts.PhoneNotice, TimeSpan.FromHours(1)));
            if (turn.Applicant.Account is { Email: { } email, Name: { } name })
                turn.Do(new Effect.Mail("phone-changed", email.Value, ChangeTexts.NoticeSubject,
                    ChangeTexts.PhoneMailNotice.With(("name", name.Value), ("phone", context.State.Phone!.Masked), ("contact", turn.Facts.Services.HelpContact))));
        }

        turn.Applicant = turn.Applicant with { Contact = context.State with { Sent = null } };
        return context.Finish(context.State);
    }
}

[JsonSerializable(typeof(Contact))]
internal sealed partial class ChangePhoneJson : JsonSerializerContext;
