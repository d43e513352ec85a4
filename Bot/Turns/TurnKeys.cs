using System.Globalization;
using Prakerja.Bot.Security;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Turns;

/// <summary>The keys under which persons, claims and limits are found. All are keyed hashes: who has only the store learns nothing from them.</summary>
internal sealed class TurnKeys(KeyedHash hash)
{
    public string Chat(ChatAddress chat) => hash.Of("chat", $"{chat.Channel}\n{chat.Id}");

    /// <summary>"email:…", "nik:…", "phone:…".</summary>
    public string Claim(Claim claim) => Claim(Word(claim.Kind), claim.Value);

    public string Claim(string kind, string value) => $"{kind}:{hash.Of(kind, value)}";

    public string Limit(LimitRule rule, string of) => $"limit:{rule.Name}:{hash.Of("limit", of)}";

    /// <summary>For codes and the like: compared, never stored in clear.</summary>
    public string Secret(string value) => hash.Of("secret", value);

    /// <summary>
    /// The revision with which the first person of a chat begins: derived, so that the buttons of a greeting that was only computed fit the person
    /// that the first press makes.
    /// </summary>
    public uint FirstRevision(ChatAddress chat) =>
        uint.Parse(hash.Of("revision", $"{chat.Channel}\n{chat.Id}").AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Word(ClaimKind kind) => kind switch
    {
        ClaimKind.Email => "email",
        ClaimKind.Nik => "nik",
        ClaimKind.Phone => "phone",
        ClaimKind.Link => "link",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
