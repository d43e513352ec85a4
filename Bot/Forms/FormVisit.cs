using System.Net;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>Somebody with a good token looks at a form or sends it.</summary>
internal sealed record FormVisit(FormToken Token, Person Person, Language Language, IPAddress Address)
{
    /// <summary>How the chat that opened the form is named to people; null where it has no name.</summary>
    public string? ChatName => Token.Chat is { } chat && Person.Chat(chat) is { Name.Length: > 0 } known ? known.Name : null;

    /// <summary>The question that the form answers still stands.</summary>
    public bool IsOpenQuestion => Person.Conversation.Revision == Token.Revision && Person.Conversation.Top?.Place == Token.Step;

    public Inbound Answer(FormResult result)
        => new Inbound.ForPerson(Token.PersonId, Token.Chat, null, new UserInput.Form(Token.Step, Token.Revision, result));
}
