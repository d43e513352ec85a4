using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>Computes the greeting of a chat for which nothing is stored.</summary>
internal sealed class Greeter(Decider decider, ChatMoves moves, ReplyWording words, FactsProvider facts, TurnKeys keys)
{
    public async Task<Reply> Greet(ChatAddress chat, string chatName, string? locale)
    {
        var person = moves.ForNewChat(chat, locale);
        var state = new ChatState { Address = chat, Name = chatName };
        var opened = decider.Open(person.Subject, await facts.For(state, keys.Chat(chat)));
        person = person with { Applicant = opened.Subject.Applicant, Conversation = opened.Subject.Conversation };
        return words.Write(person, chat, opened.Said, opened.Ask) ?? throw new InvalidOperationException("The dialogs greet nobody.");
    }
}
