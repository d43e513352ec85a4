using System.Globalization;

namespace Prakerja.Bot.Development;

/// <summary>One line of "how to try it" on the start page: Indonesian, with the English beside it.</summary>
internal sealed record StartItem(string Title, string Text, StartItem? En = null)
{
    public static IReadOnlyList<StartItem> Of(IEnumerable<SampleCase> cases) => [.. cases.Select(Of)];

    private static StartItem Of(SampleCase one)
        => new(one.Title.Id, Fill(one, one.Text.Id), new StartItem(one.Title.En, Fill(one, one.Text.En)));

    private static string Fill(SampleCase one, string text) => text
        .Replace("{nik}", one.Nik, StringComparison.Ordinal)
        .Replace("{kk}", one.Kk, StringComparison.Ordinal)
        .Replace("{birthDate}", one.BirthDate.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{email}", SampleApplicant.Email, StringComparison.Ordinal)
        .Replace("{password}", SampleApplicant.Password, StringComparison.Ordinal);
}
