using System.Globalization;
using System.Text;
using Prakerja.Bot.Registry;

namespace Prakerja.Bot.Tests.Registry;

/// <summary>Files of people, written in a test.</summary>
internal static class CsvText
{
    public const string Header = "nik,kk,full_name,birth_date";
    public const string Sari = "3404015001900003,3404011203080012,Sari Contoh,1990-01-10";
    public const string Budi = "3174010101650001,3174010101050001,Budi Contoh,1965-01-01";

    public static readonly DateOnly Today = new(2026, 11, 24);

    public static Stream Of(params string[] lines) => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static async Task<List<RegistryLine>> Read(this Stream csv)
    {
        var lines = new List<RegistryLine>();
        await foreach (var line in RegistryFile.Read(csv, Today, CancellationToken.None))
            lines.Add(line);
        return lines;
    }

    /// <summary>Person number <paramref name="index"/> of up to 30 million: all different, all well formed.</summary>
    public static string Person(int index)
    {
        var (serial, district, day) = (1 + (index % 9_999), index / 9_999 % 100, 1 + (index / 999_900));
        return string.Create(
            CultureInfo.InvariantCulture, $"34{district:D2}01{day:D2}0190{serial:D4},3404011203080012,Orang Contoh,1990-01-{day:D2}");
    }
}
