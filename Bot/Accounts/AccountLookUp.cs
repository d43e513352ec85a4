using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Accounts;

/// <summary>Finds accounts by their claimed address: an address that was typed and never confirmed leads nowhere.</summary>
internal sealed class AccountLookUp(IPersonReader persons)
{
    /// <summary>The claim is the proof; while a change of address waits for its own, the old one still leads here.</summary>
    public async Task<AccountView?> ByEmail(EmailAddress email, CancellationToken cancel)
        => AccountView.Of(await persons.Read(persons.KeyOf(new Claim(ClaimKind.Email, email.Key)), cancel)) is { } account
            ? account with { Email = email }
            : null;

    public async Task<AccountView?> ById(string personId, CancellationToken cancel)
        => AccountView.Of(await persons.Read(new TurnKey.Person(personId), cancel));
}
