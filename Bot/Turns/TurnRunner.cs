using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>
/// The one entry of everything that happens to a person. A turn loads one person, lets the dialogs decide, and commits once; the reply goes out after that.
/// Turns of one chat run one after another in this process. Whatever else meets at a person (another chat, a timer, another process): the loser of a commit
/// decides again, which is harmless, because deciding has no effect.
/// </summary>
internal sealed class TurnRunner(
    ITurnStore store, TurnKeys keys, KeyedLock locks, TurnPlanner planner, CommittedTurns committed, Aftermath aftermath, WaveCache waves, PersonCodec codec,
    Greeter greeter, IOptions<TurnOptions> options)
{
    private const int Hurried = 3;

    /// <summary>
    /// Completes when the turn is on disk and its reply was sent or stands in the outbox; then the channel may be told that the input is taken.
    /// Throws where the store fails or others were faster again and again: nothing is taken then, and whoever brought the input brings it again.
    /// </summary>
    public async Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancel)
    {
        var key = KeyOf(inbound);
        using var hold = await locks.Enter(NameOf(key), cancel);
        var row = await store.Load(key, cancel);
        var taken = ImmutableHashSet<Claim>.Empty;
        for (var attempt = 1; attempt <= options.Value.MostAttempts; attempt++)
        {
            var (plan, outcome) = await planner.Plan(inbound, key, row, taken);
            if (plan is null)
                return outcome!;
            switch (await Commit(plan))
            {
                case CommitOutcome.Committed:
                    await aftermath.Follow(plan);
                    return outcome ?? new TurnOutcome.Taken(plan.Reply, plan.ActivityId) { PressStood = plan.PressStood };
                case CommitOutcome.Taken refused:
                    taken = taken.Add(plan.ClaimBehind(refused.ClaimKey));
                    break;
                default:
                    if (await committed.IsGone(inbound))
                        return new TurnOutcome.Dropped("row-gone");
                    waves.Forget();
                    break;
            }

            if (attempt > Hurried)
                await Task.Delay(Random(attempt), CancellationToken.None);
            row = await store.Load(key, cancel);
        }

        throw new TurnConflictException(options.Value.MostAttempts);
    }

    /// <summary>What a chat shows before anything was said in it. Computed, nothing is stored; its buttons work at the first press.</summary>
    public Task<Reply> Greet(ChatAddress chat, string chatName, string? locale) => greeter.Greet(chat, chatName, locale);

    private async Task<CommitOutcome> Commit(TurnPlan plan)
    {
        var changes = plan.Changes(codec);
        try
        {
            return await store.Commit(changes, CancellationToken.None);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The connection was cut in the commit: what the store holds now tells how it ended.
            if (await committed.Holds(plan, changes))
                return new CommitOutcome.Committed();
            throw;
        }
    }

    private TurnKey KeyOf(Inbound inbound) => inbound switch
    {
        Inbound.FromChat spoken => new TurnKey.Chat(keys.Chat(spoken.Chat)),
        Inbound.ForPerson person => new TurnKey.Person(person.PersonId),
        _ => throw new ArgumentOutOfRangeException(nameof(inbound)),
    };

    private static string NameOf(TurnKey key) => key switch
    {
        TurnKey.Chat chat => chat.ChatKey,
        TurnKey.Person person => person.PersonId,
        _ => "",
    };

    /// <summary>A few milliseconds, different for everyone who lost.</summary>
    private static TimeSpan Random(int attempt) =>
        TimeSpan.FromMilliseconds(System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, Math.Min(4 * attempt, 50)));
}
