using System.Globalization;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>As many fictional people as are needed, each other than the rest in everything.</summary>
internal static class People
{
    private static readonly string[] First =
        ["Adi", "Bening", "Cahya", "Damar", "Elok", "Fajar", "Galih", "Hesti", "Intan", "Jati", "Kirana", "Laras", "Mega", "Nanda", "Okta", "Puspa", "Rangga", "Sekar", "Tirta", "Wening"];

    private static readonly string[] Last = ["Contoh", "Rekaan", "Teladan", "Khayal", "Umpama"];

    public static SamplePerson At(int number)
    {
        var birth = new DateOnly(1970, 1, 1).AddDays(number % 1_850 * 7); // all are of age
        return new SamplePerson(
            $"{First[number % First.Length]} {First[number / First.Length % First.Length]} {Last[number / (First.Length * First.Length) % Last.Length]}",
            $"pelamar{number}@example.id",
            Phone(number, 0),
            $"340401{birth.ToString("ddMMyy", CultureInfo.InvariantCulture)}{1 + (number % 9_000):D4}",
            $"340402010120{1 + (number % 9_000):D4}",
            birth.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
    }

    /// <summary>Somebody may need more than one number.</summary>
    public static string Phone(int number, int which) => $"0812{which}{number:D7}";

    /// <summary>A file of the population registry with the first so many.</summary>
    public static IEnumerable<string> Registry(int count) =>
        Enumerable.Range(0, count).Select(At).Select(person => $"{person.Nik},{person.FamilyCard},{person.Name},{person.BirthDate}").Prepend("nik,kk,full_name,birth_date");
}
