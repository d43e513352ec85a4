using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>Keeps a turn's reply where it will be sent from: in the chat's transcript, in its queue, or beside the input for the first try right after the commit.</summary>
internal sealed class ReplyKeeper(ChannelDirectory channels, RowCodec rows, IChance chance, BotRun run)
{
    public void Keep(TurnPlan plan, Reply? reply)
    {
        if (plan.ChatState is not { } chat)
            return;
        var input = plan.Inbound as Inbound.FromChat;
        var number = chat.NextActivity;
        if (channels.Find(chat.Address) is { } channel)
        {
            if (reply is not null)
                reply = channel.Prepare(chat, plan.Inbound, reply with { IsPersonal = PersonalData.IsIn(reply.Text, plan.Home.Applicant) });
            chat = channel.Record(chat, input, reply, plan.Now);
        }

        plan.Reply = reply;
        plan.Recorded = chat.NextActivity > number;
        plan.ActivityId = plan.Recorded && input is not null ? number : null;
        if (input is not null || chat.Reply?.Run == run.Id)
            chat = chat with { Reply = null };
        if (reply is not null && !plan.Recorded)
            chat = Hold(plan, chat, input, Occasions.Of(plan.Inbound) is { } occasion ? reply with { Occasion = occasion } : reply);
        plan.Home = plan.Home.With(chat);
    }

    /// <summary>Nobody repeats a form, a timer or a check, so their replies are rows; and where a reply waits already, none overtakes it.</summary>
    private ChatState Hold(TurnPlan plan, ChatState chat, Inbound.FromChat? input, Reply reply)
    {
        if (input is not null && chat.Queued.IsEmpty)
        {
            plan.SendsNow = true;
            return chat with { Reply = new StoredReply(input.Id, run.Id, Sent: false, reply) };
        }

        if (chat.Queued.IsEmpty)
            plan.NewRows = plan.NewRows.Add(rows.Row(Lane.Reply, plan.Now, chance.Id(), new OutboxItem.Replies(plan.Home.Id, chat.Address)));
        return chat with { Queued = chat.Queued.Add(new QueuedReply(plan.Notice?.Id ?? chance.Id(), reply) { Notice = plan.Notice }) };
    }
}
