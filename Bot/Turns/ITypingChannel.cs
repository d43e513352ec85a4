namespace Prakerja.Bot.Turns;

/// <summary>A channel that can show that the bot is at work. What goes this way is kept nowhere; losing it harms nobody.</summary>
internal interface ITypingChannel
{
    Task Typing(ChatAddress chat);

    /// <summary>The sign goes out by itself after so long and is shown anew while the check runs; null: it stays.</summary>
    TimeSpan? TypingLasts => null;

    Task Say(ChatAddress chat, string words);
}
