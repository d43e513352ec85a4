using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>Finds whose link to another chat a token is. Reads only: opening a link consumes nothing.</summary>
internal sealed class OpenLinks(ITurnStore store, PersonCodec codec, TurnKeys keys, TimeProvider time)
{
    /// <summary>Null for one that is over, used, or never was.</summary>
    public async Task<LinkFact?> Find(string token)
    {
        if (!LinkPayload.IsToken(token))
            return null;
        var key = new TurnKey.Claim(keys.Claim(new Claim(ClaimKind.Link, token)));
        var row = await StoreFaultException.Guard(() => store.Load(key, CancellationToken.None));
        return row is not null && codec.Open(row) is { } person && Alive(person, token, time.GetUtcNow()) && person.Applicant.Account is { Email: { } email, Link: { } link }
            ? new LinkFact(person.Id, email.Masked, link)
            : null;
    }

    public static bool Alive(Person person, string token, DateTimeOffset now) =>
        person.Applicant.Account is { Link: { } link } account && link.Token == token && link.IsAlive(account.PasswordVersion, now);
}
