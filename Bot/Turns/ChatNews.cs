using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Turns;

/// <summary>Puts words into a chat in which nobody spoke: into its transcript, or into its queue behind all that waits there.</summary>
internal sealed class ChatNews(ChannelDirectory channels, ReplyWording words, RowCodec rows, IChance chance)
{
    /// <summary>Within a turn; the chat may belong to any person of the plan.</summary>
    public void Tell(TurnPlan plan, ChatAddress chat, Phrase phrase)
    {
        if (plan.Home.Chat(chat) is not null)
        {
            plan.Home = Told(plan, plan.Home, chat, phrase);
            return;
        }

        for (var index = 0; index < plan.Others.Length; index++)
        {
            if (plan.Others[index] is { Person: { } person } other && person.Chat(chat) is not null)
                plan.Others = plan.Others.SetItem(index, other with { Person = Told(plan, person, chat, phrase) });
        }
    }

    /// <summary>The chat with the reply, and the row that sends it where none does yet. Placing the same id again changes nothing.</summary>
    public Placed Place(string personId, ChatState chat, QueuedReply reply, DateTimeOffset now)
    {
        var recorded = channels.Find(chat.Address) is { } channel ? channel.Record(chat, null, reply.Reply, now) : chat;
        if (recorded.NextActivity > chat.NextActivity)
            return new Placed(recorded, null, Recorded: true);
        if (chat.Queued.Any(other => other.Id == reply.Id))
            return new Placed(chat, null, Recorded: false);
        var row = chat.Queued.IsEmpty ? rows.Row(Lane.Reply, now, chance.Id(), new OutboxItem.Replies(personId, chat.Address)) : null;
        return new Placed(chat with { Queued = chat.Queued.Add(reply) }, row, Recorded: false);
    }

    private Person Told(TurnPlan plan, Person person, ChatAddress chat, Phrase phrase)
    {
        var reply = words.Write(person, chat, [phrase], null)!;
        var placed = Place(person.Id, person.Chat(chat)!, new QueuedReply(chance.Id(), reply), plan.Now);
        if (placed.Row is { } row)
            plan.NewRows = plan.NewRows.Add(row);
        if (placed.Recorded)
            plan.Told = plan.Told.Add(chat);
        return person.With(placed.Chat);
    }
}

/// <param name="Chat">As it is now.</param>
/// <param name="Row">To be written in the same commit.</param>
/// <param name="Recorded">The channel keeps a transcript, and the reply stands in it.</param>
internal sealed record Placed(ChatState Chat, OutboxRow? Row, bool Recorded);
