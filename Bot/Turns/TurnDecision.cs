using System.Collections.Immutable;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Turns;

/// <summary>From an input to a plan with its reply: the dialogs decide, effects become changes, and the chat moves where they say so.</summary>
internal sealed class TurnDecision(
    Decider decider, EffectWriter effects, ChatMoves moves, ReplyWording words, ReplyKeeper keeper, NoticeAddresses addresses, ITurnStore store,
    PersonCodec codec, WaveCache waves, TurnKeys keys)
{
    /// <summary>False where the input was outdated: nothing is to be changed and nothing to be said.</summary>
    public async ValueTask<bool> Decide(TurnPlan plan, UserInput input)
    {
        var decision = await decider.Decide(plan, input);
        if (decision.Outdated && plan.Inbound is Inbound.ForPerson)
            return false;
        await Become(plan, decision, []);
        return true;
    }

    /// <summary>The chat was signed in too long ago: it leaves the account, and what was written is not read.</summary>
    public void Expire(TurnPlan plan)
    {
        moves.SignOutSpeaking(plan, plan.Chat!);
        plan.Facts = plan.Facts with { SignedIn = false };
        AskAtRoot(plan, [TurnTexts.SessionExpired]);
    }

    private async ValueTask Become(TurnPlan plan, Decision decision, ImmutableArray<Phrase> before)
    {
        plan.Home = plan.Home with { Applicant = decision.Subject.Applicant, Conversation = decision.Subject.Conversation, DeleteAt = null };
        if (plan is { Speaking: null, ChatState.NoticesOff: true } && decision.Effects.Any(effect => effect is Effect.Notice { InReply: true }))
            plan.Chat = addresses.Choose(plan.Home, plan.Now, [])?.Address;
        var move = decision.Effects.IsEmpty ? null : await effects.Apply(plan, decision);
        var said = before.IsEmpty ? decision.Said : before.AddRange(decision.Said);
        switch (move)
        {
            case Effect.SignIn signIn when plan.Chat is { } chat:
                await SignIn(plan, signIn, chat, said);
                break;
            case Effect.SignOut when plan.Chat is { } chat:
                moves.SignOutSpeaking(plan, chat);
                plan.Facts = plan.Facts with { SignedIn = false };
                AskAtRoot(plan, said);
                break;
            case Effect.Erase:
                await Erase(plan, said);
                break;
            default:
                if (decision.Waiting && plan.Chat is not null)
                    plan.Watched = [.. decision.NewChecks.Where(check => check.Check.NotBefore is null)];
                var reply = words.Write(plan.Home, plan.Chat, said, decision.Ask);
                keeper.Keep(plan, plan.Notice is { } notice && reply is not null ? reply with { Notice = notice.Kind } : reply);
                break;
        }
    }

    private async Task SignIn(TurnPlan plan, Effect.SignIn signIn, ChatAddress chat, ImmutableArray<Phrase> said)
    {
        if (signIn.PersonId == plan.Home.Id)
        {
            plan.Home = Rehashed(plan.Home, signIn).With(plan.ChatState! with { SignedInAt = plan.Now });
        }
        else
        {
            var row = await StoreFaultException.Guard(() => store.Load(new TurnKey.Person(signIn.PersonId), CancellationToken.None));
            var target = row is null ? null : codec.Open(row);
            if (target is null || !MayEnter(target, signIn, plan.Now))
            {
                AskAtRoot(plan, said.Add(signIn.Link is null ? TurnTexts.SignInOver : TurnTexts.LinkOver));
                return;
            }

            if (plan.Home.Applicant.Account.Name is not null)
                said = said.Add(TurnTexts.DraftLeft);
            moves.SignIn(plan, chat, Rehashed(target, signIn), row!.Version);
        }

        plan.Facts = plan.Facts with { SignedIn = true };
        var decision = await decider.Decide(plan, new UserInput.SignedIn(ByLink: signIn.Link is not null));
        await Become(plan, decision.Outdated ? decider.Open(plan.Home.Subject, plan.Facts) : decision, said);
    }

    /// <summary>It is the same password, so what hangs on its version stays: pending sign-ins and mailed links.</summary>
    private static Person Rehashed(Person person, Effect.SignIn signIn)
    {
        var account = person.Applicant.Account;
        return signIn.NewHash is { } hash && account.PasswordVersion == signIn.PasswordVersion
            ? person with { Applicant = person.Applicant with { Account = account with { PasswordHash = hash } } }
            : person;
    }

    /// <summary>As the account is now: the password may be another since, and a link is good for one chat.</summary>
    private static bool MayEnter(Person target, Effect.SignIn signIn, DateTimeOffset now) =>
        target.Applicant.Account.PasswordVersion == signIn.PasswordVersion && (signIn.Link is not { } link || OpenLinks.Alive(target, link, now));

    private async Task Erase(TurnPlan plan, ImmutableArray<Phrase> said)
    {
        var (applicant, personId, version) = (plan.Home.Applicant, plan.Home.Id, plan.HomeVersion);
        foreach (var claim in Held())
            plan.Claims = plan.Claims.Add(new ClaimWrite(keys.Claim(claim), personId, Release: true));
        var known = await StoreFaultException.Guard(() => waves.Get().AsTask());
        if (applicant.Participation.Joined is { } joined && EntryWriter.Withdraw(personId, joined.Wave, known) is { } withdrawn)
            plan.Entries = plan.Entries.Add(withdrawn);
        if (version > 0)
            plan.Drops = [new PhotoDrop(personId)];
        moves.Erase(plan);
        keeper.Keep(plan, words.Write(plan.Home, plan.Chat, said, null));

        IEnumerable<Claim> Held()
        {
            if (applicant.Account.Email is { } email)
                yield return new Claim(ClaimKind.Email, email.Key);
            if (applicant.Identity.Nik is { } nik)
                yield return new Claim(ClaimKind.Nik, nik.Value);
            if (applicant.Contact.Phone is { } phone)
                yield return new Claim(ClaimKind.Phone, phone.Value);
            if (applicant.Account.Link is { } link)
                yield return new Claim(ClaimKind.Link, link.Token);
        }
    }

    /// <summary>What the home person is asked first of all, after what is said; asking it has no effect besides.</summary>
    private void AskAtRoot(TurnPlan plan, ImmutableArray<Phrase> said)
    {
        var opened = decider.Open(plan.Home.Subject, plan.Facts);
        plan.Home = plan.Home with { Applicant = opened.Subject.Applicant, Conversation = opened.Subject.Conversation };
        keeper.Keep(plan, words.Write(plan.Home, plan.Chat, said.AddRange(opened.Said), opened.Ask));
    }
}
