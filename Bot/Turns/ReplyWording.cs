using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Turns;

/// <summary>Puts what a turn says into words for one person and chat: links are sealed for them.</summary>
internal sealed class ReplyWording(ILinkMaker links)
{
    public Speaker SpeakerFor(Person person, ChatAddress? chat) =>
        new(person.Conversation.Language, link => links.Address(link, person.Id, chat));

    /// <summary>Null where nothing is said and nothing asked.</summary>
    public Reply? Write(Person person, ChatAddress? chat, ImmutableArray<Phrase> said, Ask? ask) =>
        Speech.Reply(person.Conversation, said, ask, link => links.Address(link, person.Id, chat));
}
