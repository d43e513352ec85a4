using System.Collections.Immutable;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Changes of a person that are no turn, because nobody said anything: a reply goes into the queue or leaves it. Each is one commit,
/// tried again where another was faster; the change must therefore be a pure function.
/// </summary>
internal sealed class PersonEdits(ITurnStore store, PersonCodec codec)
{
    private const int MostAttempts = 100;

    /// <summary>False where the person is gone, the change wants nothing, or a row that it uses is gone.</summary>
    public async Task<bool> Edit(string personId, Func<Person, PersonEdit?> change, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var row = await store.Load(new TurnKey.Person(personId), cancel);
            if (row is null || codec.Open(row) is not { } person || change(person) is not { } edit)
                return false;
            var outcome = await store.Commit(
                new TurnChanges
                {
                    Persons = [new PersonWrite(person.Id, row.Version, codec.Seal(edit.Person), edit.Person)],
                    NewRows = edit.NewRows,
                    UsedRows = edit.UsedRows,
                    DeadLetters = edit.DeadLetters,
                    Limits = edit.Limits,
                },
                CancellationToken.None);
            if (outcome is CommitOutcome.Committed)
                return true;
            await Task.Yield();
        }

        return false;
    }
}

internal sealed record PersonEdit(Person Person)
{
    public ImmutableArray<OutboxRow> NewRows { get; init; } = [];
    public ImmutableArray<OutboxKey> UsedRows { get; init; } = [];
    public ImmutableArray<DeadLetter> DeadLetters { get; init; } = [];
    public ImmutableArray<LimitWrite> Limits { get; init; } = [];
}
