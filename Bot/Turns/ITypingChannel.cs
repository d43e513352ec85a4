namespace Prakerja.Bot.Turns;

/// <summary>A channel that can show that the bot is at work. What goes this way is kept nowhere; losing it harms nobody.</summary>
internal interface ITypingChannel
{
    Task Typing(ChatAddress chat);

    Task Say(ChatAddress chat, string words);
}
