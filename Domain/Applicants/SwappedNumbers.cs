namespace Prakerja.Domain.Applicants;

/// <summary>
/// NIK and KK look alike and are often swapped. These are hints for a question to the applicant, never grounds for a rejection.
/// </summary>
public static class SwappedNumbers
{
    // Family cards in today's numbering are not older.
    private const int FirstCardYear = 2005;

    /// <summary>The date inside would make its holder a minor, and would do as the day on which a family card was recorded.</summary>
    public static bool LooksLikeFamilyCard(Nik nik, DateOnly today)
    {
        var year = 2000 + nik.BirthYearInCentury;
        if (nik.IsFemale || year < FirstCardYear || nik.LikelyBirthDate(today) is not null) return false;
        return nik.BirthDay <= DateTime.DaysInMonth(year, nik.BirthMonth) && new DateOnly(year, nik.BirthMonth, nik.BirthDay) <= today;
    }

    /// <summary>The number holds a woman's day (41 to 71) or a year in which no card of today's numbering was recorded.</summary>
    public static bool LooksLikeNik(FamilyCardNumber card, DateOnly today)
        => Nik.Parse(card.Value) is Parsed<Nik>.Valid(var nik) && (nik.IsFemale || 2000 + nik.BirthYearInCentury > today.Year);

    /// <summary>Both at once: the birth date is in the number given as KK and not in the one given as NIK, or each looks like the other.</summary>
    public static bool AreSwapped(Nik nik, FamilyCardNumber card, BirthDate? birth, DateOnly today)
    {
        if (birth is not null && Nik.Parse(card.Value) is Parsed<Nik>.Valid(var other) && other.AgreesWith(birth)) return !nik.AgreesWith(birth);
        return LooksLikeFamilyCard(nik, today) && LooksLikeNik(card, today);
    }

    public static bool AreSame(Nik nik, FamilyCardNumber card) => nik.Value == card.Value;
}
