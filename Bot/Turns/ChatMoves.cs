using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Moves chats from person to person, always within the one commit of a turn. Along go the ids of taken inputs and the number of the next activity, nothing
/// else: neither the transcript nor replies that wait.
/// </summary>
internal sealed class ChatMoves(TurnKeys keys, RowCodec rows, IChance chance)
{
    /// <summary>What is left of an erased person answers repeats for so long.</summary>
    public static readonly TimeSpan RemembersErased = TimeSpan.FromDays(8);

    /// <summary>A person for a chat that was never seen. The revision is that of the computed greeting.</summary>
    public Person ForNewChat(ChatAddress address, string? locale) => new()
    {
        Id = chance.Id(),
        Conversation = new Conversation
        {
            Revision = keys.FirstRevision(address),
            Language = locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Indonesian,
        },
        Chats = [new ChatState { Address = address }],
    };

    /// <summary>A chat of the home person that does not speak gets a person of its own, who knows nothing.</summary>
    public void SignOut(TurnPlan plan, ChatState chat)
    {
        plan.Home = plan.Home.Without(chat.Address);
        Requeue(plan, plan.Home.Id, chat);
        AddFresh(plan, chat, plan.Home.Id, plan.Home.Conversation.Language);
    }

    /// <summary>The chat that speaks leaves the home person and goes to a fresh one, which is the home from then on.</summary>
    public void SignOutSpeaking(TurnPlan plan, ChatAddress chat) =>
        Relocate(plan, chat, Fresh([], plan.Home.Conversation.Language), 0);

    /// <summary>The chat that speaks goes to a stored person. One chat too many there: the one signed in longest ago is signed out.</summary>
    public void SignIn(TurnPlan plan, ChatAddress chat, Person target, long targetVersion)
    {
        if (target.Chats.Length >= Person.MostChats)
        {
            var oldest = target.Chats.MinBy(other => other.SignedInAt ?? other.LastInputAt)!;
            target = target.Without(oldest.Address);
            Requeue(plan, target.Id, oldest);
            AddFresh(plan, oldest, target.Id, target.Conversation.Language);
        }

        Relocate(plan, chat, target, targetVersion);
        plan.Home = plan.Home.With(plan.Home.Chat(chat)! with { SignedInAt = plan.Now });
    }

    /// <summary>The home person is deleted; each of the chats goes to an empty person that only answers repeats and is deleted in its turn.</summary>
    public void Erase(TurnPlan plan)
    {
        var erased = plan.Home;
        var wasStored = plan.HomeVersion > 0;
        if (wasStored)
            plan.Others = plan.Others.Add(new OtherPerson(erased.Id, plan.HomeVersion, null));
        plan.HomeIsGone = plan.Chat is null;
        foreach (var chat in erased.Chats)
        {
            var left = Fresh([Moved(chat)], erased.Conversation.Language) with { DeleteAt = plan.Now + RemembersErased };
            plan.Chats = plan.Chats.Add(new ChatWrite(keys.Chat(chat.Address), wasStored ? erased.Id : null, left.Id));
            plan.NewRows = plan.NewRows.Add(rows.Row(Lane.Timer, left.DeleteAt.Value, chance.Id(), new OutboxItem.Forget(left.Id)));
            if (chat.Address == plan.Chat)
                (plan.Home, plan.HomeVersion) = (left, 0);
            else
                plan.Others = plan.Others.Add(new OtherPerson(left.Id, 0, left));
        }
    }

    private void Relocate(TurnPlan plan, ChatAddress address, Person target, long targetVersion)
    {
        var left = plan.Home;
        var chat = left.Chat(address)!;
        left = left.Without(address);
        plan.Chats = plan.Chats.Add(new ChatWrite(keys.Chat(address), plan.HomeVersion == 0 ? null : left.Id, target.Id));
        if (plan.HomeVersion > 0)
            Leave(plan, left);
        Requeue(plan, left.Id, chat);
        plan.Home = target.With(Moved(chat));
        plan.HomeVersion = targetVersion;
    }

    /// <summary>Whom no chat reaches and who has no account to come back to by log-in is gone.</summary>
    private static void Leave(TurnPlan plan, Person left)
    {
        var hasAccount = left.Applicant.Account is { IsConfirmed: true } or { PasswordHash: not null };
        var goes = left.Chats.IsEmpty && !hasAccount;
        plan.Others = plan.Others.Add(new OtherPerson(left.Id, plan.HomeVersion, goes ? null : left));
        if (goes && HasFiles(left))
            plan.Drops = plan.Drops.Add(new PhotoDrop(left.Id));
    }

    /// <summary>A notice that waited in the chat takes the person's next address.</summary>
    private void Requeue(TurnPlan plan, string personId, ChatState chat)
    {
        foreach (var waiting in chat.Queued)
        {
            if (waiting.Notice is { } notice)
                plan.NewRows = plan.NewRows.Add(rows.Row(Lane.Notice, plan.Now, notice.Id, new OutboxItem.Tell(personId, notice.RefusedBy(chat.Address))));
        }
    }

    private static bool HasFiles(Person left) =>
        left.Applicant.Photos is not { Ktp: null, Selfie: null } || left.Conversation is not { KeptPhoto: null, Checks.IsEmpty: true };

    private void AddFresh(TurnPlan plan, ChatState chat, string from, Language language)
    {
        var fresh = Fresh([Moved(chat)], language);
        plan.Others = plan.Others.Add(new OtherPerson(fresh.Id, 0, fresh));
        plan.Chats = plan.Chats.Add(new ChatWrite(keys.Chat(chat.Address), from, fresh.Id));
    }

    private Person Fresh(System.Collections.Immutable.ImmutableArray<ChatState> chats, Language language) => new()
    {
        Id = chance.Id(),
        Conversation = new Conversation { Revision = ((uint)chance.Next(1 << 16) << 16) | (uint)chance.Next(1 << 16), Language = language },
        Chats = chats,
    };

    private static ChatState Moved(ChatState chat) => chat with { Tail = [], Reply = null, Queued = [], SignedInAt = null, NoticesOff = false };
}
