using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>The steps that prove a phone number: number, code sent, code typed, code compared. Used for the first number and for a new one.</summary>
internal static class PhoneProof
{
    public static Waterfall<Contact> Steps(Waterfall<Contact> waterfall, Text askPhone) => waterfall
        .Then(AskPhone(askPhone))
        .Need("send", NeedsCode, OnAllowance, PhoneTexts.Sending)
        .Then(AskCode())
        .Need("compare", NeedsComparing, OnComparing, PhoneTexts.Comparing);

    private static Question<Contact, PhoneNumber> AskPhone(Text ask) =>
        new Question<Contact, PhoneNumber>("phone", PhoneTexts.PhoneLabel,
            new ParsedPrompt<PhoneNumber>(ask, (words, _) => PhoneNumber.Parse(words), PhoneTexts.PhoneHint) { Expecting = Expecting.Phone },
            contact => contact.Phone is not null, WithNumber)
        {
            AlsoKnownAs = ["nomor hp", "hp", "nomor", "telepon"],
            Show = contact => Phrase.Words(contact.Phone!.Masked),
            ChangeBy = turn => turn.Applicant.Contact.PhoneVerifiedAt is not null ? "change-phone" : null,
            NameIt = (context, question) => Offered(context) is { } phone
                ? PhoneTexts.OfferOwn.With(("channel", DeviceTexts.Channel(context.Facts.Channel)), ("phone", phone.Masked), ("question", question))
                : question,
            Consider = (context, phone) => context.Input is UserInput.OwnPhone || phone == context.Facts.ChannelPhone ? Prove(context, phone) : null,
        }
        .Offer(new Choice("own", PhoneTexts.UseOwn, null, "ya", "iya", "pakai", "ok", "oke"), context => Prove(context, Offered(context)!), context => Offered(context) is not null);

    /// <summary>The number that the channel vouches for, where it would be a new one.</summary>
    private static PhoneNumber? Offered(StepContext<Contact> context) =>
        context.Facts.ChannelPhone is { } phone
        && !(context.Turn.Applicant.Contact is { PhoneVerifiedAt: not null } held && held.Phone == phone) ? phone : null;

    /// <summary>The channel has proved already whose number it is: it needs no code.</summary>
    private static StepOutcome<Contact> Prove(StepContext<Contact> context, PhoneNumber phone)
    {
        if (!context.Turn.TryClaim(new Claim(ClaimKind.Phone, phone.Value)))
            return Taken(context, context.State);
        context.Say(PhoneTexts.Proved);
        return context.Continue(new Contact { Phone = phone, PhoneVerifiedAt = context.Turn.Now });
    }

    private static StepOutcome<Contact> Taken(StepContext<Contact> context, Contact contact)
    {
        context.Say(PhoneTexts.Taken.With(("contact", context.Facts.Services.HelpContact)));
        return context.GoTo(contact with { Phone = null, Code = null }, "phone");
    }

    private static Contact WithNumber(Contact contact, PhoneNumber phone) => contact.Phone == phone && contact.Code is not null
        ? contact
        : contact with { Phone = phone, WantsCode = true, Code = null, Typed = null, Sent = contact.Phone == phone ? contact.Sent : null };

    private static Question<Contact, Passcode> AskCode() =>
        new Question<Contact, Passcode>("code", PhoneTexts.CodeLabel,
            new ParsedPrompt<Passcode>(PhoneTexts.AskCode, (words, _) => Passcode.Parse(words), PhoneTexts.CodeHint) { Expecting = Expecting.Number },
            contact => contact.PhoneVerifiedAt is not null || contact.Typed is not null, (contact, _) => contact)
        {
            ChangeBy = _ => "",
            NameIt = (context, question) => context.State.Code is null
                ? PhoneTexts.NoCodeSent.With(("phone", context.State.Phone?.Masked ?? ""))
                : PhoneTexts.CodeWentTo.With(("phone", context.State.Phone?.Masked ?? ""), ("question", question)),
            Before = context => context.State.WantsCode ? context.GoTo(context.State, "send") : null,
            Consider = (context, code) => context.Continue(context.State with { Typed = HashOf(context.Turn, context.State, code) }),
        }
        .Offer(new Choice("again", PhoneTexts.SendAgain, null, "kirim lagi", "resend"), SendAgain)
        .Offer(new Choice("other", PhoneTexts.OtherNumber, null, "ubah nomor", "ganti hp"), context =>
            context.GoTo(context.State with { Typed = null }, "phone", forced: true));

    private static Check? NeedsCode(StepContext<Contact> context) => context.State is { WantsCode: true, Phone: { } phone, PhoneVerifiedAt: null }
        ? new Check.Allowance { Spends = Spends(context.Turn, context.State, phone) }
        : null;

    private static ImmutableArray<Spend> Spends(Turn turn, Contact contact, PhoneNumber phone)
    {
        var perNumber = new Spend(LimitRule.Sms, phone.Value);
        var ofTheDay = turn.Facts.Sms.OfTheDay(turn.Now);
        return contact.Sent is not null
            ? [perNumber, .. ofTheDay]
            : [perNumber, new Spend(LimitRule.NumbersPerChat, turn.PersonId) { Distinct = phone.Value }, .. turn.Facts.Sms.OfTheAddress(turn.Facts, phone.Value), .. ofTheDay];
    }

    private static StepOutcome<Contact> OnAllowance(StepContext<Contact> context, CheckAnswer answer)
    {
        var contact = context.State with { WantsCode = false };
        if (answer is CheckAnswer.LimitReached limit)
        {
            context.Say(TextFor(limit.Rule).With(("wait", limit.Until - context.Turn.Now), ("contact", context.Facts.Services.HelpContact)));
            return context.Continue(contact);
        }

        if (answer is not CheckAnswer.Allowed)
            return context.Continue(contact);
        var code = Passcode.Draw(context.Facts.Chance.Next);
        context.Do(new Effect.Sms(contact.Phone!.Value, PhoneTexts.Sms.With(("code", code.Value)), OneTimePasscode.Life) { IsCode = true });
        var sent = ResendSchedule.Passcode.Next(contact.Sent, context.Turn.Now) is ResendDecision.Send send ? send.Next : contact.Sent;
        return context.Continue(contact with
        {
            Code = new OneTimePasscode(HashOf(context.Turn, contact, code), context.Turn.Now),
            Sent = sent,
            Typed = null,
        });
    }

    /// <summary>Limits whose size is a setting are known by name.</summary>
    private static Text TextFor(LimitRule rule) =>
        rule.Name == LimitRule.Sms.Name ? PhoneTexts.SmsLimit
        : rule.Name == LimitRule.NumbersPerChat.Name ? PhoneTexts.NumbersLimit
        : rule.Name == LimitRule.SmsInAll.Name ? PhoneTexts.SmsStopped
        : PhoneTexts.AddressLimit;

    private static StepOutcome<Contact> SendAgain(StepContext<Contact> context)
    {
        switch (ResendSchedule.Passcode.Next(context.State.Sent, context.Turn.Now))
        {
            case ResendDecision.Wait wait:
                return context.Unclear(PhoneTexts.NotSoFast.With(("wait", wait.Until - context.Turn.Now)));
            case ResendDecision.UsedUp used:
                return context.Unclear(PhoneTexts.SmsLimit.With(
                    ("wait", used.Until - context.Turn.Now), ("contact", context.Facts.Services.HelpContact)));
            default:
                context.Say(PhoneTexts.SentAgain);
                return context.GoTo(context.State with { WantsCode = true, Typed = null }, "send");
        }
    }

    /// <summary>
    /// A try is spent before the code is compared: tries that race are all counted. Where no code lives there is nothing to guess, and nothing is spent:
    /// only who was sent a code can bring its number nearer to the lock.
    /// </summary>
    private static Check? NeedsComparing(StepContext<Contact> context) => context.State is { Typed: not null, PhoneVerifiedAt: null, Phone: { } phone } contact
        ? new Check.Allowance { Spends = contact.Code?.IsLive(context.Turn.Now) == true ? [new Spend(LimitRule.PasscodeFailures, phone.Value)] : [] }
        : null;

    private static StepOutcome<Contact> OnComparing(StepContext<Contact> context, CheckAnswer answer)
    {
        var contact = context.State with { Typed = null };
        if (answer is not CheckAnswer.Allowed)
        {
            var wait = answer is CheckAnswer.LimitReached limit ? limit.Until - context.Turn.Now : TimeSpan.FromHours(24);
            context.Say(PhoneTexts.Locked.With(("wait", wait), ("contact", context.Facts.Services.HelpContact)));
            return context.GoTo(contact, "code");
        }

        if (contact.Code is null)
        {
            context.Say(PhoneTexts.NoCodeYet);
            return context.GoTo(contact, "code");
        }

        var tried = contact.Code.Try(context.State.Typed!, null, context.Turn.Now);
        contact = contact with { Code = tried.Code };
        if (tried.Outcome != PasscodeOutcome.Right)
        {
            context.Say(tried.Outcome switch
            {
                PasscodeOutcome.Expired => PhoneTexts.CodeExpired,
                PasscodeOutcome.UsedUp => PhoneTexts.CodeUsedUp,
                _ => PhoneTexts.CodeWrong.With(("left", tried.TriesLeft)),
            });
            return context.GoTo(contact, "code");
        }

        if (!context.Turn.TryClaim(new Claim(ClaimKind.Phone, contact.Phone!.Value)))
            return Taken(context, contact);
        context.Say(PhoneTexts.Verified);
        return context.Continue(contact with { PhoneVerifiedAt = context.Turn.Now, Code = null });
    }

    private static string HashOf(Turn turn, Contact contact, Passcode code) =>
        turn.Facts.Hash($"otp\n{contact.Phone!.Value}\n{turn.PersonId}\n{code.Value}");
}
