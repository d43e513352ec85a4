namespace Prakerja.Domain.Accounts;

/// <summary>
/// A link "lanjut di perangkat lain": made in a signed-in chat, good for one chat. Opening it consumes nothing; the new chat still has to show
/// <paramref name="Number"/>, which only the old one shows. Names the password's version: a reset in between ends it.
/// </summary>
/// <param name="Token">What the address carries; 132 bits.</param>
/// <param name="Number">100 to 999.</param>
/// <param name="ExpiresAt">From then on it opens nothing.</param>
/// <param name="PasswordVersion">Of the account when the link was made.</param>
/// <param name="ChatKey">The key of the chat that made it, which is told when it is used.</param>
public sealed record PendingLink(string Token, int Number, DateTimeOffset ExpiresAt, int PasswordVersion, string ChatKey)
{
    public const int MostTries = 2;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public bool IsAlive(int passwordVersion, DateTimeOffset now) => now < ExpiresAt && passwordVersion == PasswordVersion;

    public override string ToString() => $"link until {ExpiresAt:O}";
}
