using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Forms;

/// <summary>What was typed into the identity form, with what is to say about each field. <see cref="Result"/> once nothing is.</summary>
internal sealed record IdentityEntry(string Nik, string FamilyCard, string Day, string Month, string Year)
{
    public static readonly IdentityEntry Empty = new("", "", "", "", "");

    public Phrase? NikError { get; private init; }
    public Phrase? FamilyCardError { get; private init; }
    public Phrase? BornError { get; private init; }
    public FormResult.IdentityTyped? Result { get; private init; }

    public bool HasErrors => (NikError ?? FamilyCardError ?? BornError) is not null;

    public static IdentityEntry Read(FormFields fields, DateOnly today)
    {
        var entry = new IdentityEntry(fields["nik"], fields["kk"], fields["day"], fields["month"], fields["year"]);
        var nik = Domain.Applicants.Nik.Parse(entry.Nik);
        var card = FamilyCardNumber.Parse(entry.FamilyCard);
        var born = BirthDate.Parse(Written(entry), today);
        entry = entry with { NikError = Why(nik), FamilyCardError = Why(card), BornError = Why(born) };
        if (entry.HasErrors)
            return entry;
        var (goodNik, goodCard, goodBorn) = (Value(nik), Value(card), Value(born));
        return SwappedNumbers.AreSame(goodNik, goodCard)
            ? entry with { FamilyCardError = FormTexts.SameNumbers }
            : entry with { Result = new FormResult.IdentityTyped(goodNik.Value, goodCard.Value, goodBorn.Shown) };
    }

    public override string ToString() => "identity as typed";

    private static string Written(IdentityEntry entry)
    {
        string[] parts = [entry.Day.Trim(), entry.Month.Trim(), entry.Year.Trim()];
        return parts.All(part => part.Length == 0) ? "" : string.Join('-', parts);
    }

    private static Phrase? Why<T>(Parsed<T> parsed) => parsed is Parsed<T>.Rejected(var why) ? Rejections.Why(why) : null;

    private static T Value<T>(Parsed<T> parsed) => ((Parsed<T>.Valid)parsed).Value;
}
