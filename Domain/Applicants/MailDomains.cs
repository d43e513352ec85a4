using System.Collections.Frozen;

namespace Prakerja.Domain.Applicants;

/// <summary>The mail domains that most applicants have, and which of them a mistyped one was meant to be.</summary>
internal static class MailDomains
{
    private static readonly string[] Common =
    [
        "gmail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "rocketmail.com", "hotmail.com", "outlook.com", "outlook.co.id", "live.com", "icloud.com",
    ];

    // One letter away from a common one, and real.
    private static readonly FrozenSet<string> Real = Common.Concat(["mail.com", "email.com", "hotmail.co.id", "love.com", "gmx.com"]).ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["gmail.co.id"] = "gmail.com",
        ["gmail.id"] = "gmail.com",
        ["gmail.cm"] = "gmail.com",
        ["gmial.con"] = "gmail.com",
        ["gamil.con"] = "gmail.com",
        ["yahoo.id"] = "yahoo.co.id",
        ["yahoo.coid"] = "yahoo.co.id",
        ["yahoo.com.id"] = "yahoo.co.id",
        ["yaho.co.id"] = "yahoo.co.id",
    }.ToFrozenDictionary();

    public static string? Nearest(string domain)
    {
        if (Real.Contains(domain)) return null;
        return Known.TryGetValue(domain, out var meant) ? meant : Array.Find(Common, common => OneTypoAway(domain, common));
    }

    /// <summary>One letter missing, too many, wrong, or two neighbours swapped.</summary>
    private static bool OneTypoAway(string typed, string meant)
    {
        var start = 0;
        while (start < typed.Length && start < meant.Length && typed[start] == meant[start]) start++;
        var rest = typed.AsSpan(start);
        var wanted = meant.AsSpan(start);
        return (rest.Length - wanted.Length) switch
        {
            1 => rest[1..].SequenceEqual(wanted),
            -1 => rest.SequenceEqual(wanted[1..]),
            0 when rest.Length > 0 => rest[1..].SequenceEqual(wanted[1..])
                || (rest.Length > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] && rest[2..].SequenceEqual(wanted[2..])),
            _ => false,
        };
    }
}
