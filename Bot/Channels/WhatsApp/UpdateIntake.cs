using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// Runs what a call of the webhook brought: first the ids that changed, then what became of our messages, then what people wrote, each chat in order of time,
/// many chats at once. One that fails takes no other with it.
/// </summary>
internal sealed partial class UpdateIntake(
    ITurns turns, ChatRenames renames, StatusReports reports, ReadMarks reads, Budget budget, IOptions<WhatsAppOptions> options, TimeProvider time,
    ILogger<UpdateIntake> log)
{
    /// <summary>False where something was not taken: the whole call has to be repeated, and what was taken is known then.</summary>
    public async Task<bool> Take(Delivery delivery)
    {
        if (delivery.Unread > 0)
            PartsUnread(delivery.Unread);
        var failures = 0;
        foreach (var (from, to) in RenamesIn(delivery))
            failures += await Tried(() => renames.Rename(from, to));
        failures += await Many(delivery.Statuses.GroupBy(status => status.BizOpaqueCallbackData ?? ""), group => Each(group, reports.Take));
        var now = time.GetUtcNow();
        var inputs = delivery.Messages.Select(message => MessageReading.Read(message.Message, message.Contact, now)).OfType<Inbound.FromChat>();
        failures += await Many(inputs.GroupBy(input => input.Chat), chat => Each(chat.OrderBy(input => input.At), Run));
        return failures == 0;
    }

    private async Task Run(Inbound.FromChat input)
    {
        budget.CameIn();
        if (await turns.Run(input, CancellationToken.None) is TurnOutcome.Taken)
            reads.Read(input.Chat, input.Id);
    }

    private static IEnumerable<(ChatAddress From, ChatAddress To)> RenamesIn(Delivery delivery)
    {
        var changed = delivery.UserIdUpdates.Select(update => (From: update.UserId?.Previous, To: update.UserId?.Current))
            .Concat(delivery.Messages.Where(message => message.Message is { Type: "system", System: not null }).SelectMany(message => Changed(message.Message)));
        foreach (var (from, to) in changed)
        {
            if (Address(from) is { } old && Address(to) is { } current && old != current)
                yield return (old, current);
        }
    }

    private static IEnumerable<(string? From, string? To)> Changed(Message message)
    {
        var note = message.System!;
        if (note.Type == "user_changed_user_id")
            yield return (note.PreviousUserId ?? message.FromUserId, note.NewUserId ?? note.UserId);
        if (note.Type == "user_changed_number")
            yield return (MessageReading.NumberOf(note.WaId ?? message.From), MessageReading.NumberOf(note.NewWaId));
    }

    private static ChatAddress? Address(string? id) =>
        id is null ? null : id.StartsWith('+') ? MessageReading.AddressOf(null, id) : MessageReading.AddressOf(id, null);

    private async Task<int> Many<TGroup>(IEnumerable<TGroup> groups, Func<TGroup, Task<int>> run)
    {
        var all = groups.ToList();
        if (all.Count == 1)
            return await run(all[0]);
        var failures = 0;
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = options.Value.ChatsAtOnce };
        await Parallel.ForEachAsync(all, atOnce, async (group, _) => Interlocked.Add(ref failures, await run(group)));
        return failures;
    }

    /// <summary>What fails in a chat holds back what came after it, so that the order stays when all of it comes again.</summary>
    private async Task<int> Each<T>(IEnumerable<T> items, Func<T, Task> run)
    {
        foreach (var item in items)
        {
            if (await Tried(() => run(item)) > 0)
                return 1;
        }

        return 0;
    }

    private async Task<int> Tried(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (Exception fault)
        {
            NotTaken(fault.GetType().Name);
            return 1;
        }
    }

    [LoggerMessage(2321, LogLevel.Warning, "{Count} parts of a WhatsApp webhook could not be read and were passed over")]
    private partial void PartsUnread(int count);

    [LoggerMessage(2322, LogLevel.Error, "An update of WhatsApp was not taken ({Exception}); Meta will bring it again")]
    private partial void NotTaken(string exception);
}
