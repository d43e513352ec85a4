namespace Prakerja.Bot.Accounts;

/// <summary>What a guess costs: 19 MiB and two passes, as OWASP advises for Argon2id with one lane. <paramref name="Memory"/> in KiB.</summary>
internal sealed record PasswordCost(int Memory, int Passes)
{
    public static readonly PasswordCost Current = new(19 * 1024, 2);
}
