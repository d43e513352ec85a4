using System.Globalization;
using System.Text.RegularExpressions;

namespace Prakerja.Bot.Accounts;

/// <summary>
/// An Argon2id hash with the cost it was made at, in the usual text form: "$argon2id$v=19$m=19456,t=2,p=1$salt$hash", base64 without padding.
/// <paramref name="Memory"/> in KiB.
/// </summary>
internal sealed partial record PasswordText(int Memory, int Passes, byte[] Salt, byte[] Hash)
{
    // Above this the text was not written by us, and hashing it would cost the machine.
    private const int MostMemory = 262_144;
    private const int MostPasses = 20;

    public static PasswordText? Read(string stored)
    {
        if (Form().Match(stored) is not { Success: true } match)
            return null;
        var memory = Number(match, "m");
        var passes = Number(match, "t");
        if (memory is < 8 or > MostMemory || passes is < 1 or > MostPasses)
            return null;
        return Bytes(match, "salt") is { Length: 16 } salt && Bytes(match, "hash") is { Length: >= 16 and <= 64 } hash
            ? new PasswordText(memory, passes, salt, hash)
            : null;
    }

    public string Write() => string.Create(
        CultureInfo.InvariantCulture, $"$argon2id$v=19$m={Memory},t={Passes},p=1${Convert.ToBase64String(Salt).TrimEnd('=')}${Convert.ToBase64String(Hash).TrimEnd('=')}");

    public override string ToString() => $"argon2id, {Memory} KiB, {Passes} passes";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static byte[]? Bytes(Match match, string group)
    {
        var text = match.Groups[group].Value;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length) ? bytes[..length] : null;
    }

    [GeneratedRegex(@"^\$argon2id\$v=19\$m=(?<m>[0-9]{1,7}),t=(?<t>[0-9]{1,3}),p=1\$(?<salt>[A-Za-z0-9+/]{1,100})\$(?<hash>[A-Za-z0-9+/]{1,100})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
