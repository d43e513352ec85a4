using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Forms;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Forms;

/// <summary>Takes one form of every step and revision, as the turns do, and drops the others.</summary>
internal sealed class FakeTurns : ITurns
{
    private readonly HashSet<string> used = [];

    public List<Inbound.ForPerson> Taken { get; } = [];

    public UserInput.Form Last => (UserInput.Form)Taken[^1].Input;

    public Exception? Failure { get; set; }

    public Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancel)
    {
        if (Failure is not null)
            throw Failure;
        var input = (Inbound.ForPerson)inbound;
        var form = (UserInput.Form)input.Input;
        lock (used)
        {
            if (!used.Add($"{input.PersonId} {form.Step} {form.Revision}"))
                return Task.FromResult<TurnOutcome>(new TurnOutcome.Dropped("outdated"));
            Taken.Add(input);
            return Task.FromResult<TurnOutcome>(new TurnOutcome.Taken(null, null));
        }
    }

    public Task<Reply> Greet(ChatAddress chat, string chatName, string? locale) => throw new NotSupportedException();
}

internal sealed class FakePersons : IPersonReader
{
    private readonly ConcurrentDictionary<string, Person> persons = new();

    public void Add(Person person) => persons[person.Id] = person;

    public void Remove(string id) => persons.TryRemove(id, out _);

    public Task<Person?> Read(TurnKey key, CancellationToken cancel) => Task.FromResult(key switch
    {
        TurnKey.Person(var id) => persons.GetValueOrDefault(id),
        TurnKey.Claim(var claim) => persons.Values.FirstOrDefault(person => person.Applicant.Account is { IsConfirmed: true, Email: { } email } && email.Key == claim),
        _ => null,
    });

    public TurnKey.Claim KeyOf(Claim claim) => new(claim.Value);

    public TurnKey.Chat KeyOf(ChatAddress chat) => new($"chat:{chat.Id}");
}

/// <summary>Limits with versions, and mails as rows that can be read.</summary>
internal sealed class FakeStore : ITurnStore, IMailRows
{
    private readonly Dictionary<string, LimitRow> limits = [];
    private readonly Dictionary<string, (string To, string Subject, string Body)> drafts = [];

    public List<(string To, string Subject, string Body)> Mails { get; } = [];

    public int Commits { get; private set; }

    public IReadOnlyCollection<LimitRow> Limits => limits.Values;

    public Task<PersonRow?> Load(TurnKey key, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<string, LimitRow>> LoadLimits(IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        lock (limits)
            return Task.FromResult<IReadOnlyDictionary<string, LimitRow>>(
                keys.Where(limits.ContainsKey).ToDictionary(key => key, key => limits[key]));
    }

    public async Task<CommitOutcome> Commit(TurnChanges changes, CancellationToken cancel)
    {
        await Task.Yield();
        lock (limits)
        {
            if (changes.Limits.Any(write => (limits.GetValueOrDefault(write.Key)?.Version ?? 0) != write.ExpectedVersion))
                return new CommitOutcome.Stale();
            foreach (var write in changes.Limits)
                limits[write.Key] = new LimitRow(write.Key, write.ExpectedVersion + 1, write.Body, write.ExpiresAt);
            Mails.AddRange(changes.NewRows.Select(row => drafts[row.Key.Id]));
            Commits++;
            return new CommitOutcome.Committed();
        }
    }

    public OutboxRow Row(string personId, string to, string subject, string body, DateTimeOffset due)
    {
        lock (limits)
        {
            var id = $"mail {drafts.Count}";
            drafts[id] = (to, subject, body);
            return new OutboxRow(new OutboxKey(Lane.Mail, due, id), 0, []);
        }
    }
}

internal sealed class CapturedLogs : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public string All => string.Join('\n', lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
