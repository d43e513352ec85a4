using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Gives what an earlier version did not write its default. Generated readers do not: a property that is missing in the text is null or empty bytes,
/// whatever its initializer says. A test holds every property of a person against this.
/// </summary>
internal static class PersonDefaults
{
    public static Person WithDefaults(this Person person) => person with
    {
        Applicant = person.Applicant is null ? new Applicant() : Mend(person.Applicant),
        Conversation = Mend(person.Conversation),
        Chats = [.. Or(person.Chats).Select(Mend)],
    };

    private static Applicant Mend(Applicant applicant) => applicant with
    {
        Account = applicant.Account ?? new Account(),
        Identity = applicant.Identity ?? new Identity(),
        Profile = applicant.Profile ?? new Profile(),
        Photos = applicant.Photos ?? new Domain.Applicants.Photos(),
        Contact = applicant.Contact ?? new Contact(),
        Motivation = applicant.Motivation ?? new Motivation(),
        Participation = applicant.Participation ?? new Participation(),
    };

    private static Conversation Mend(Conversation conversation) => conversation with
    {
        Stack = Or(conversation.Stack),
        Checks = [.. Or(conversation.Checks).Select(open => open with { Check = open.Check with { Spends = Or(open.Check.Spends) } })],
    };

    private static ChatState Mend(ChatState chat)
    {
        var first = new ChatState { Address = chat.Address };
        return chat with
        {
            Name = chat.Name ?? first.Name,
            Queued = [.. Or(chat.Queued).Select(queued => queued with { Reply = Mend(queued.Reply), Notice = Mend(queued.Notice) })],
            Reply = chat.Reply is { } kept ? kept with { Reply = Mend(kept.Reply) } : null,
            NextActivity = chat.NextActivity == 0 ? first.NextActivity : chat.NextActivity,
        };
    }

    private static Notice? Mend(Notice? notice) => notice is null ? null : notice with { Refused = Or(notice.Refused) };

    private static Reply Mend(Reply reply) => reply with { Buttons = Or(reply.Buttons) };

    private static ImmutableArray<T> Or<T>(ImmutableArray<T> read) => read.IsDefault ? [] : read;
}
