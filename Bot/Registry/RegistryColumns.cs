using CsvHelper;

namespace Prakerja.Bot.Registry;

/// <summary>Where the columns stand in a file of people; any order will do.</summary>
internal sealed record RegistryColumns(int Nik, int FamilyCard, int BirthDate)
{
    public const string Header = "nik,kk,full_name,birth_date";
    public const int Count = 4;

    private static readonly string[] Names = Header.Split(',');

    /// <summary>Null with the reason where the first line is not the header.</summary>
    public static RegistryColumns? Read(CsvReader line, out string fault)
    {
        var found = Enumerable.Range(0, line.FieldCount).Select(index => line.GetString(index).Trim().ToLowerInvariant()).ToArray();
        fault = Fault(found);
        return fault.Length > 0 ? null : new RegistryColumns(Array.IndexOf(found, "nik"), Array.IndexOf(found, "kk"), Array.IndexOf(found, "birth_date"));
    }

    private static string Fault(string[] found)
    {
        if (found.Length == 1 && found[0].Contains(';', StringComparison.Ordinal))
            return $"The columns are separated by semicolons. Save the file with commas: {Header}";
        if (found.Length == 1 && found[0].Contains('\t', StringComparison.Ordinal))
            return $"The columns are separated by tabs. Save the file with commas: {Header}";
        var missing = Names.Except(found).ToList();
        if (missing.Count > 0)
            return $"The first line must name the columns: {Header}. Missing: {string.Join(", ", missing)}";
        return found.Length > Count ? $"The first line names more than the columns {Header}" : "";
    }
}
