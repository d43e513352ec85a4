using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Accounts;

/// <summary>What log-in and recovery need of an account.</summary>
internal sealed record AccountView(string PersonId, string PasswordHash, int PasswordVersion, EmailAddress Email, PersonName? Name, Language Language)
{
    /// <summary>Null for a person without an address or a password: nobody can log in to that.</summary>
    public static AccountView? Of(Person? person) => person is
    {
        DeleteAt: null,
        Applicant.Account: { PasswordHash: { } hash, Email: { } email } account,
    }
        ? new AccountView(person.Id, hash, account.PasswordVersion, email, account.Name, person.Conversation.Language)
        : null;

    public override string ToString() => $"account of {PersonId}";
}
