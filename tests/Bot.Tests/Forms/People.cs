using Prakerja.Bot.Accounts;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Tests.Forms;

/// <summary>Fictional people of the form tests: a visitor without an account yet, and Sari, who has one.</summary>
internal static class People
{
    public const string VisitorId = "visitor";
    public const string SariId = "sari";
    public const string SariEmail = "sari@example.id";
    public const string SariPassword = "kuda laut ungu";
    public const string Step = "account/password";
    public const uint Revision = 71;

    /// <summary>Cheap: these tests ask how often a password is hashed, not how dearly.</summary>
    public static readonly PasswordCost Cost = new(64, 1);

    public static readonly ChatAddress Chat = new("webchat", "percakapan-1");

    private static readonly string SariHash = new PasswordHasher(Cost).Hash(SariPassword);

    public static Person Visitor() => new()
    {
        Id = VisitorId,
        Conversation = new Conversation { Revision = Revision, Stack = [new Frame("account", 1, "password")] },
        Chats = [new ChatState { Address = Chat, Name = "Chrome, Android" }],
        Applicant = new Applicant { Account = new Account { Email = EmailAddress.FromStored("budi@example.id") } },
    };

    public static Person Sari() => new()
    {
        Id = SariId,
        Conversation = new Conversation { Revision = 9 },
        Chats = [new ChatState { Address = new ChatAddress("webchat", "percakapan-2"), Name = "Firefox, Windows", SignedInAt = DateTimeOffset.UnixEpoch }],
        Applicant = new Applicant
        {
            Account = new Account
            {
                Email = EmailAddress.FromStored(SariEmail),
                PasswordHash = SariHash,
                PasswordVersion = 3,
                EmailConfirmedAt = DateTimeOffset.UnixEpoch,
            },
        },
    };
}
