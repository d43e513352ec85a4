namespace Prakerja.Domain.Applicants;

/// <summary>Month names in Indonesian, older Indonesian and English, whole or shortened to three letters or more.</summary>
internal static class MonthNames
{
    private static readonly string[][] Names =
    [
        ["januari", "january"],
        ["februari", "february", "pebruari"],
        ["maret", "march", "mrt"],
        ["april"],
        ["mei", "may"],
        ["juni", "june"],
        ["juli", "july"],
        ["agustus", "august", "agt", "ags"],
        ["september"],
        ["oktober", "october"],
        ["november", "nopember"],
        ["desember", "december"],
    ];

    /// <summary>1 to 12, or null.</summary>
    public static int? Find(string word)
    {
        if (word.Length < 3) return null;
        var month = Array.FindIndex(Names, names => Array.Exists(names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        return month < 0 ? null : month + 1;
    }
}
