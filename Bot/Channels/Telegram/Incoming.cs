using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>What an update comes to.</summary>
internal abstract record Incoming
{
    private Incoming()
    {
    }

    /// <summary>Nothing that concerns us.</summary>
    public sealed record Nothing : Incoming;

    /// <summary>Somebody wrote, or shared something that is read at once.</summary>
    public sealed record Said(Inbound.FromChat Inbound) : Incoming;

    /// <summary>A photo, by Telegram's name of the file. <paramref name="Inbound"/> has no input yet.</summary>
    public sealed record Photo(Inbound.FromChat Inbound, string FileId) : Incoming;

    /// <summary>A button. <paramref name="Shown"/> is the message under which it was, null where Telegram tells no more of it.</summary>
    public sealed record Pressed(Inbound.FromChat Inbound, string QueryId, PressedMessage? Shown) : Incoming;

    /// <summary>A press on something that is no button of ours; only the client's spinner is to be ended.</summary>
    public sealed record StrayPress(string QueryId) : Incoming;

    /// <summary>The person blocked the bot, or let it back in.</summary>
    public sealed record Reach(ChatAddress Chat, bool Unreachable) : Incoming;

    /// <summary>Somebody brought the bot into a group or channel.</summary>
    public sealed record NotPrivate(long ChatId) : Incoming;
}

/// <param name="Id">Its number in the chat.</param>
/// <param name="Text">As it was shown; null where it had none.</param>
/// <param name="IsCaption">The text stands under a picture.</param>
internal sealed record PressedMessage(int Id, string? Text, bool IsCaption);
