namespace Prakerja.Domain.Accounts;

/// <summary>How long a chat stays signed in.</summary>
public static class SignIn
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(30);

    public static bool IsAlive(DateTimeOffset since, DateTimeOffset now) => now < since + Lasts;
}
