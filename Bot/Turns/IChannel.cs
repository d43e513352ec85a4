using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>A channel as the turn sees it. A channel registers itself; the turn finds it by the name in a chat's address.</summary>
internal interface IChannel
{
    string Name { get; }

    /// <summary>Somebody sees what is said in this chat now, although nobody spoke.</summary>
    bool Reaches(ChatState chat, DateTimeOffset now) => true;

    /// <summary>Identity numbers and photos must not stand in this channel's chats: forms take them.</summary>
    bool IdentityInForms => false;

    /// <summary>The channel takes a message and may report later that it did not arrive.</summary>
    bool ReportsLater => false;

    /// <summary>The address that leads from a page back to the chat; null: the bot's own page.</summary>
    string? Home => null;

    /// <summary>
    /// Notes with a reply what only the channel knows of the input that it answers, before it is kept: a message to be taken out of the chat. Part of the
    /// turn's commit, so that a reply sent after a crash, or from the outbox, still has it. Pure, like <see cref="Record"/>.
    /// </summary>
    Reply Prepare(ChatState chat, Inbound inbound, Reply reply) => reply;

    /// <summary>
    /// Keeps the input's echo and the reply in the chat's own record, where the channel has one; part of the turn's commit, so it must not do anything
    /// else. Either may be null.
    /// </summary>
    ChatState Record(ChatState chat, Inbound.FromChat? input, Reply? reply, DateTimeOffset now);

    /// <summary>After the commit: brings the reply to the person. For the web chat a reply is sent when it stands in the transcript; here sockets are woken.</summary>
    Task<SendOutcome> Deliver(ChatState chat, Reply? reply, CancellationToken cancel);
}

/// <summary>Makes addresses of links; forms are sealed for one person and chat.</summary>
internal interface ILinkMaker
{
    string Address(Link link, string personId, ChatAddress? chat);
}
