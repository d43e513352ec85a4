using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Turns;

/// <summary>Inputs that a channel brings again, and such as come too late.</summary>
internal sealed class Repeats(ReplyDelivery delivery, ReplyKeeper keeper, ReplyWording words, PersonEdits edits, BotRun run)
{
    /// <summary>
    /// While the run lives that took the input, its reply is that run's affair. A run that ended may not have sent it: then it is sent now, and marked.
    /// </summary>
    public async Task SendLostReply(string personId, ChatState chat, string inputId, DateTimeOffset now)
    {
        if (chat.Reply is not { Sent: false } lost || lost.InputId != inputId || lost.Run == run.Id)
            return;
        if (chat.SignedInAt is { } since && !SignIn.IsAlive(since, now))
            return;
        await delivery.Deliver(personId, chat, lost.Reply);
        await edits.Edit(
            personId,
            person => person.Chat(chat.Address) is { Reply: { Sent: false } kept } state && kept.InputId == inputId
                ? new PersonEdit(person.With(state with { Reply = kept with { Sent = true } }))
                : null,
            CancellationToken.None);
    }

    /// <summary>Null where nobody is to be asked: too old for it, asked already, or a reply is still owed.</summary>
    public TurnPlan? AskToRepeat(Inbound.FromChat input, Person person, long version, ChatState chat, Facts facts)
    {
        var owed = chat.Reply is { Sent: false } reply && reply.Run != run.Id;
        if (owed || !TakenIds.MayAskToRepeat(chat, input.At, facts.Now))
            return null;
        var asked = person.With(chat with { AskedToRepeatAt = facts.Now });
        var plan = new TurnPlan(input, facts, asked, version) { Chat = input.Chat, Speaking = input.Chat };
        keeper.Keep(plan, words.Write(asked, input.Chat, [TurnTexts.AskToRepeat], null));
        return plan;
    }
}
