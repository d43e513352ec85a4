namespace Prakerja.Bot.Accounts;

internal enum PasswordCheck
{
    Wrong,

    Right,

    /// <summary>Right, and hashed at a lower cost than today's: hash it anew when there is a chance to store it.</summary>
    RightAtOldCost,

    /// <summary>Too many wait already; nothing was looked at.</summary>
    Busy,
}
