using System.Net;
using Prakerja.Bot.Turns;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Accounts;

/// <summary>
/// Counts wrong passwords per account and address together. A try is on disk before the password is looked at, so twenty at once are twenty tries and
/// a restart forgets none.
/// </summary>
internal sealed class LoginTries(ITurnStore store, SealedLimits limits, TimeProvider clock)
{
    /// <summary>Spends one try. Not null: until when no password is looked at; nothing was spent then.</summary>
    public async Task<DateTimeOffset?> Spend(EmailAddress email, IPAddress address, CancellationToken cancel)
    {
        while (true)
        {
            var kept = await Load(email, address, cancel);
            var now = clock.GetUtcNow();
            if (LoginBackoff.WaitUntil(kept.Value, now) is { } until)
                return until;
            if (await Write(kept, LoginBackoff.Fail(kept.Value, now), cancel))
                return null;
        }
    }

    /// <summary>After a right password nothing is counted any more.</summary>
    public async Task Forget(EmailAddress email, IPAddress address, CancellationToken cancel)
    {
        while (true)
        {
            var kept = await Load(email, address, cancel);
            if (kept.Value is null || await Write(kept, new FailedLogins(0, clock.GetUtcNow()), cancel))
                return;
        }
    }

    private Task<Kept<FailedLogins>> Load(EmailAddress email, IPAddress address, CancellationToken cancel)
        => limits.Load(limits.KeyOf("login", $"{email.Key}\n{address}"), LimitJson.Default.FailedLogins, cancel);

    private async Task<bool> Write(Kept<FailedLogins> kept, FailedLogins failed, CancellationToken cancel)
    {
        var write = limits.Next(kept, failed, failed.LastAt + LoginBackoff.Memory, LimitJson.Default.FailedLogins);
        return await store.Commit(new TurnChanges { Limits = [write] }, cancel) is CommitOutcome.Committed;
    }
}
