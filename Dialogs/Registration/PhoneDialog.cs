using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>The phone number, proved by a code in an SMS. It is claimed at the right code.</summary>
public sealed class PhoneDialog : DraftDialog<Contact>
{
    public override string Name => "phone";

    protected override Contact Get(Applicant applicant) => applicant.Contact;

    protected override Applicant Put(Applicant applicant, Contact part) => applicant with { Contact = part };

    protected override Waterfall<Contact> Define() => PhoneProof.Steps(new Waterfall<Contact>(), PhoneTexts.AskPhone);
}
