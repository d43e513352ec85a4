using System.Collections.Immutable;
using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Turns;

/// <summary>What an input comes to for the person as loaded: a plan to commit, or the end without one.</summary>
internal sealed class TurnPlanner(
    TurnDecision decision, Decider decider, ChatMoves moves, FactsProvider facts, PersonCodec codec, TurnKeys keys, OpenLinks links, Repeats repeats, PoisonInput poison,
    ITurnStore store, IOutboxStore outbox, TimeProvider time)
{
    /// <summary>A plan with its outcome where that is not <see cref="TurnOutcome.Taken"/>; an outcome alone where nothing is to be committed.</summary>
    public ValueTask<(TurnPlan? Plan, TurnOutcome? Outcome)> Plan(Inbound inbound, TurnKey key, PersonRow? row, ImmutableHashSet<Claim> taken) => inbound switch
    {
        Inbound.FromChat input when key is TurnKey.Chat chat => Plan(input, chat.ChatKey, row, taken),
        Inbound.ForPerson input => Plan(input, row, taken),
        _ => throw new ArgumentOutOfRangeException(nameof(inbound)),
    };

    private async ValueTask<(TurnPlan?, TurnOutcome?)> Plan(Inbound.FromChat input, string chatKey, PersonRow? row, ImmutableHashSet<Claim> taken)
    {
        var person = row is null ? moves.ForNewChat(input.Chat, input.Locale) : codec.Open(row);
        if (person is null)
            return await Unreadable(row!.Id, input);
        var chat = person.Chat(input.Chat) ?? new ChatState { Address = input.Chat };
        var now = time.GetUtcNow();
        switch (TakenIds.Of(chat, input.Id, input.At))
        {
            case TakenIds.Standing.TakenLast:
                await repeats.SendLostReply(person.Id, chat, input.Id, now);
                return (null, new TurnOutcome.Repeated());
            case TakenIds.Standing.Taken:
                return (null, new TurnOutcome.Repeated());
            case TakenIds.Standing.TooOld:
                return (repeats.AskToRepeat(input, person, row!.Version, chat, await facts.For(chat, chatKey)), new TurnOutcome.Dropped("too-old"));
        }

        chat = chat.Take(input.Id, input.At) with
        {
            LastInputAt = now,
            Name = input.ChatName.Length > 0 ? input.ChatName : chat.Name,
            Phone = input.Phone ?? chat.Phone,
            Unreachable = false,
        };
        person = person.With(chat);
        var found = await facts.For(chat, chatKey, person) with { Taken = taken, Caller = input.Caller };
        if (input.Input is UserInput.LinkOpened opened)
            found = found with { Link = await links.Find(opened.Token) };
        TurnPlan Fresh() => new(input, found, person, row?.Version ?? 0)
        {
            Chat = input.Chat,
            Speaking = input.Chat,
            PressStood = input.Input is UserInput.Press press && Stands(press, person.Conversation),
        };
        var plan = await Decide(Fresh, IsOver(chat, now));
        if (row is null && plan!.Chats.IsEmpty)
            plan.Chats = [new ChatWrite(chatKey, null, plan.Home.Id)];
        if (input.Input is UserInput.Photo photo && !IsKept(plan!.Home.Conversation, photo.UploadId))
            plan.Drops = plan.Drops.Add(new PhotoDrop(person.Id, UploadId: photo.UploadId));
        return (plan, null);
    }

    private static bool Stands(UserInput.Press press, Conversation conversation) =>
        press.Revision == conversation.Revision && press.Step == conversation.Top?.Place;

    /// <summary>A photo that no question took would lie on the disk until the sweep, and strangers can send many.</summary>
    private static bool IsKept(Conversation conversation, string upload) =>
        conversation.KeptPhoto == upload || conversation.Checks.Any(open => open.Check is Check.PhotoCheck check && check.UploadId == upload);

    private async ValueTask<(TurnPlan?, TurnOutcome?)> Plan(Inbound.ForPerson input, PersonRow? row, ImmutableHashSet<Claim> taken)
    {
        if (row is null)
            return await Drop(input, "person-gone");
        if (codec.Open(row) is not { } person)
            return await Drop(input, "person-unreadable", poison.Unreadable(row.Id, input.Input, time.GetUtcNow()));
        var now = time.GetUtcNow();
        var named = input.Chat is null ? null : person.Chat(input.Chat);
        var chat = named is null ? LastUsed(person, now) : IsOver(named, now) ? null : named;
        if (named is not null && input.Input is UserInput.Form)
            person = person.With(named with { LastInputAt = now });
        var found = await facts.For(chat, chat is null ? "" : keys.Chat(chat.Address), person) with { Taken = taken };
        TurnPlan Fresh() => new(input, found, person, row.Version)
        {
            Chat = chat?.Address,
            Speaking = named?.Address,
            NewRows = input.Successor is { } successor ? [successor] : [],
        };
        if (await Decide(Fresh, expired: false) is not { } plan)
            return await Drop(input, "outdated");
        if (input.Input is UserInput.Form { Result: FormResult.PhotoSent photo } && !IsKept(plan.Home.Conversation, photo.UploadId))
            plan.Drops = plan.Drops.Add(new PhotoDrop(person.Id, UploadId: photo.UploadId));
        return (plan, null);
    }

    /// <summary>Null where the input is outdated. A decision that throws becomes an apology, on a plan in which nothing else has changed.</summary>
    private async ValueTask<TurnPlan?> Decide(Func<TurnPlan> fresh, bool expired)
    {
        var plan = fresh();
        try
        {
            if (expired)
            {
                decision.Expire(plan);
                return plan;
            }

            if (plan.HomeVersion == 0)
                ShowGreeting(plan);
            if (!await decision.Decide(plan, plan.Inbound.Input))
                return null;
            foreach (var (_, claim) in plan.ClaimsByKey)
            {
                if (plan.Facts.Taken.Contains(claim))
                    throw new InvalidOperationException($"Claims a taken {claim.Kind} again.");
            }

            return plan;
        }
        catch (Exception fault) when (fault is not (StoreFaultException or OperationCanceledException))
        {
            plan = fresh();
            poison.Apologise(plan, fault);
            return plan;
        }
    }

    /// <summary>The first press of a new chat answers a greeting that was never stored: the person comes to stand where it was computed.</summary>
    private void ShowGreeting(TurnPlan plan)
    {
        if (plan.Inbound.Input is not UserInput.Press)
            return;
        var opened = decider.Open(plan.Home.Subject, plan.Facts);
        plan.Home = plan.Home with { Applicant = opened.Subject.Applicant, Conversation = opened.Subject.Conversation };
    }

    private async Task<(TurnPlan?, TurnOutcome?)> Unreadable(string personId, Inbound.FromChat input)
    {
        var letter = poison.Unreadable(personId, input.Input, time.GetUtcNow());
        await store.Commit(new TurnChanges { DeadLetters = [letter] }, CancellationToken.None);
        return (null, new TurnOutcome.Dropped("person-unreadable"));
    }

    private async Task<(TurnPlan?, TurnOutcome?)> Drop(Inbound.ForPerson input, string reason, DeadLetter? letter = null)
    {
        if (input.Row is { } used)
            await outbox.Replace(used, null, letter, CancellationToken.None);
        else if (letter is not null)
            await store.Commit(new TurnChanges { DeadLetters = [letter] }, CancellationToken.None);
        return (null, new TurnOutcome.Dropped(reason));
    }

    private static ChatState? LastUsed(Person person, DateTimeOffset now)
    {
        ChatState? last = null;
        foreach (var chat in person.Chats)
        {
            if (!chat.Unreachable && !IsOver(chat, now) && (last is null || chat.LastInputAt > last.LastInputAt))
                last = chat;
        }

        return last;
    }

    private static bool IsOver(ChatState chat, DateTimeOffset now) => chat.SignedInAt is { } since && !SignIn.IsAlive(since, now);
}
