using Prakerja.Bot.Accounts;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Development;

/// <summary>Puts <see cref="SampleApplicant"/> into the store, unless an account with that address is there.</summary>
internal sealed partial class SampleAccount(
    ITurnStore store, PersonCodec codec, TurnKeys keys, Passwords passwords, IChance chance, TimeProvider time, ILogger<SampleAccount> logger)
{
    private static readonly TimeSpan Ago = TimeSpan.FromDays(5);

    public async Task Fill(CancellationToken cancel)
    {
        var claims = SampleApplicant.Claims.Select(keys.Claim).ToList();
        if (await store.Load(new TurnKey.Claim(claims[0]), cancel) is not null)
            return;
        if (await passwords.Hash(SampleApplicant.Password) is not { } hash)
            return;
        var person = SampleApplicant.Make(hash, time.GetUtcNow() - Ago, chance);
        var changes = new TurnChanges
        {
            Persons = [new PersonWrite(person.Id, 0, codec.Seal(person))],
            Claims = [.. claims.Select(claim => new ClaimWrite(claim, person.Id))],
        };
        if (await store.Commit(changes, cancel) is not CommitOutcome.Committed)
            NotMade(logger);
    }

    [LoggerMessage(EventId = 4502, Level = LogLevel.Warning, Message = "The sample account was not made: somebody registered with its NIK or phone number")]
    private static partial void NotMade(ILogger logger);
}
