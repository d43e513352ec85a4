using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.TestKit.Turns;

/// <summary>
/// Keeps the promises of the stores in memory: versions, stale and taken commits, used rows, all or nothing. Bodies only, no decoded persons, so that
/// every load goes through the codec. A test may delay, lose or cut off a commit.
/// </summary>
internal sealed class InMemoryTurnStore : ITurnStore, IOutboxStore, IWaveStore, IRegistryStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, PersonRow> persons = [];
    private readonly Dictionary<string, string> chats = [];
    private readonly Dictionary<string, string> claims = [];
    private readonly Dictionary<string, LimitRow> limits = [];
    private readonly SortedDictionary<string, OutboxRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeadLetter> letters = [];
    private readonly Dictionary<int, WaveRow> waves = [];
    private readonly SortedDictionary<string, EntryRow> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> registry = [];

    public event Action? RowsArrived;

    /// <summary>Runs before a commit is looked at; may throw (nothing is written then) or let others go first.</summary>
    public Func<TurnChanges, Task> BeforeCommit { get; set; } = _ => Task.CompletedTask;

    /// <summary>Runs after a commit that succeeded, before its caller hears of it; may throw: then the outcome is unknown to the caller.</summary>
    public Action<TurnChanges> AfterCommit { get; set; } = _ => { };

    /// <summary>The clock by which limits expire.</summary>
    public Func<DateTimeOffset> Now { get; set; } = () => DateTimeOffset.MinValue;

    /// <summary>Whether a load gives the person as the last commit had it, like the caches of the real stores.</summary>
    public bool KeepsDecoded { get; set; }

    public int Commits { get; private set; }

    public int StaleCommits { get; private set; }

    public IReadOnlyList<OutboxRow> Rows => Locked(() => rows.Values.ToArray());

    public IReadOnlyList<DeadLetter> Letters => Locked(() => letters.Values.ToArray());

    public IReadOnlyList<PersonRow> Persons => Locked(() => persons.Values.ToArray());

    public IReadOnlyDictionary<string, string> Claims => Locked(() => new Dictionary<string, string>(claims));

    public IReadOnlyDictionary<string, string> Chats => Locked(() => new Dictionary<string, string>(chats));

    public IReadOnlyList<EntryRow> AllEntries => Locked(() => entries.Values.ToArray());

    /// <summary>Damages what is stored of a person.</summary>
    public void Corrupt(string personId) => Locked(() => persons[personId] = persons[personId] with { Body = [1, 2, 3] });

    public Task<PersonRow?> Load(TurnKey key, CancellationToken cancel) => Task.FromResult(Locked(() =>
    {
        var id = key switch
        {
            TurnKey.Chat chat => chats.GetValueOrDefault(chat.ChatKey),
            TurnKey.Claim claim => claims.GetValueOrDefault(claim.ClaimKey),
            TurnKey.Person person => person.PersonId,
            _ => null,
        };
        return id is null ? null : persons.GetValueOrDefault(id);
    }));

    public Task<IReadOnlyDictionary<string, LimitRow>> LoadLimits(IReadOnlyCollection<string> keys, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, LimitRow>>(Locked(() => keys.Where(limits.ContainsKey).ToDictionary(key => key, key => limits[key])));

    public async Task<CommitOutcome> Commit(TurnChanges changes, CancellationToken cancel)
    {
        await BeforeCommit(changes);
        var outcome = Locked(() =>
        {
            Commits++;
            if (IsStale(changes))
            {
                StaleCommits++;
                return new CommitOutcome.Stale();
            }

            if (Refused(changes) is { } refused)
                return new CommitOutcome.Taken(refused);
            Write(changes);
            return (CommitOutcome)new CommitOutcome.Committed();
        });
        if (outcome is not CommitOutcome.Committed)
            return outcome;
        if (!changes.NewRows.IsEmpty)
            RowsArrived?.Invoke();
        AfterCommit(changes);
        return outcome;
    }

    public Task<IReadOnlyList<OutboxRow>> Due(Lane lane, DateTimeOffset now, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<OutboxRow>>(Locked(() => rows.Values.Where(row => row.Key.Lane == lane && row.Key.Due <= now).Take(most).ToArray()));

    public Task<IReadOnlyList<OutboxRow>> Between(Lane lane, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<OutboxRow>>(Locked(() =>
            rows.Values.Where(row => row.Key.Lane == lane && row.Key.Due > after && row.Key.Due <= upTo).ToArray()));

    public Task<OutboxRow?> Find(OutboxKey key, CancellationToken cancel) => Task.FromResult(Locked(() => rows.GetValueOrDefault($"{key}")));

    public Task<bool> Replace(OutboxKey key, OutboxRow? successor, DeadLetter? letter, CancellationToken cancel)
    {
        var replaced = Locked(() =>
        {
            if (!rows.Remove($"{key}"))
                return false;
            if (successor is not null)
                rows.Add($"{successor.Key}", successor);
            if (letter is not null)
                letters[letter.Id] = letter;
            return true;
        });
        return Task.FromResult(replaced);
    }

    public Task<IReadOnlyList<DeadLetter>> DeadLetters(int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<DeadLetter>>(Locked(() => letters.Values.Take(most).ToArray()));

    public Task<bool> Replay(string letterId, OutboxRow row, CancellationToken cancel)
    {
        var replayed = Locked(() =>
        {
            if (!letters.Remove(letterId))
                return false;
            rows.Add($"{row.Key}", row);
            return true;
        });
        if (replayed)
            RowsArrived?.Invoke();
        return Task.FromResult(replayed);
    }

    public Task<DateTimeOffset?> NextDue(CancellationToken cancel) =>
        Task.FromResult<DateTimeOffset?>(Locked(() => rows.Count == 0 ? (DateTimeOffset?)null : rows.Values.Min(row => row.Key.Due)));

    public Task<IReadOnlyList<WaveRow>> Waves(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<WaveRow>>(Locked(() => waves.Values.OrderBy(wave => wave.Number).ToArray()));

    public Task<bool> Save(WaveRow wave, CancellationToken cancel) => Task.FromResult(Locked(() =>
    {
        if ((waves.GetValueOrDefault(wave.Number)?.Version ?? 0) != wave.Version)
            return false;
        waves[wave.Number] = wave with { Version = wave.Version + 1 };
        return true;
    }));

    public Task<IReadOnlyList<EntryRow>> Entries(int wave, string? after, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<EntryRow>>(Locked(() => entries.Values
            .Where(entry => entry.Wave == wave && (after is null || string.CompareOrdinal(entry.PersonId, after) > 0)).Take(most).ToArray()));

    public Task<IReadOnlySet<string>> Known(IReadOnlyCollection<string> hashes, CancellationToken cancel) =>
        Task.FromResult<IReadOnlySet<string>>(Locked(() => hashes.Where(registry.Contains).ToHashSet()));

    public Task Add(IReadOnlyCollection<string> hashes, CancellationToken cancel)
    {
        Locked(() =>
        {
            registry.UnionWith(hashes);
            return true;
        });
        return Task.CompletedTask;
    }

    public Task<bool> IsEmpty(CancellationToken cancel) => Task.FromResult(Locked(() => registry.Count == 0));

    private bool IsStale(TurnChanges changes) =>
        changes.Persons.Any(write => (persons.GetValueOrDefault(write.Id)?.Version ?? 0) != write.ExpectedVersion)
        || changes.Chats.Any(write => chats.GetValueOrDefault(write.ChatKey) != write.ExpectedPersonId)
        || changes.Limits.Any(write => !MayWrite(write))
        || changes.UsedRows.Any(key => !rows.ContainsKey($"{key}"))
        || changes.Entries.Any(write => waves.GetValueOrDefault(write.Wave) is not { Frozen: false } wave || wave.Version != write.WaveVersion);

    private bool MayWrite(LimitWrite write) => limits.GetValueOrDefault(write.Key) is { } stored
        ? stored.Version == write.ExpectedVersion || (write.ExpectedVersion == 0 && stored.ExpiresAt <= Now())
        : write.ExpectedVersion == 0;

    private string? Refused(TurnChanges changes) => changes.Claims
        .FirstOrDefault(claim => !claim.Release && claims.TryGetValue(claim.ClaimKey, out var holder) && holder != claim.PersonId)?.ClaimKey;

    private void Write(TurnChanges changes)
    {
        foreach (var write in changes.Persons)
        {
            if (write.Body is null)
                persons.Remove(write.Id);
            else
                persons[write.Id] = new PersonRow(write.Id, write.ExpectedVersion + 1, write.Body, KeepsDecoded ? write.Decoded : null);
        }

        foreach (var write in changes.Chats)
        {
            if (write.PersonId is null)
                chats.Remove(write.ChatKey);
            else
                chats[write.ChatKey] = write.PersonId;
        }

        foreach (var write in changes.Claims)
        {
            if (!write.Release)
                claims[write.ClaimKey] = write.PersonId;
            else if (claims.GetValueOrDefault(write.ClaimKey) == write.PersonId)
                claims.Remove(write.ClaimKey);
        }

        foreach (var write in changes.Limits)
            limits[write.Key] = new LimitRow(write.Key, (limits.GetValueOrDefault(write.Key)?.Version ?? 0) + 1, write.Body, write.ExpiresAt);
        foreach (var write in changes.Entries)
        {
            if (write.Body is null)
                entries.Remove($"{write.Wave:D6}|{write.PersonId}");
            else
                entries[$"{write.Wave:D6}|{write.PersonId}"] = new EntryRow(write.Wave, write.PersonId, write.Body);
        }

        foreach (var key in changes.UsedRows)
            rows.Remove($"{key}");
        foreach (var row in changes.NewRows)
            rows.Add($"{row.Key}", row);
        foreach (var letter in changes.DeadLetters)
            letters[letter.Id] = letter;
    }

    private T Locked<T>(Func<T> work)
    {
        lock (gate)
            return work();
    }
}
