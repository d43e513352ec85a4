using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>WhatsApp as the turn sees it. It keeps no transcript; identity numbers and photos have no place in it (WhatsApp Business Messaging Policy).</summary>
internal sealed class WhatsAppChannel(WhatsAppSender sender, ReadMarks reads, IOptions<WhatsAppOptions> options) : IChannel, ITypingChannel
{
    public const string Channel = "whatsapp";
    public const string Title = "WhatsApp";

    private static readonly Task<SendOutcome> Delivered = Task.FromResult<SendOutcome>(new SendOutcome.Delivered());

    public string Name => Channel;

    public bool IdentityInForms => true;

    public bool ReportsLater => true;

    public string? Home { get; } = options.Value.Number is { Length: > 0 } number ? $"https://wa.me/{number.TrimStart('+')}" : null;

    public ChatState Record(ChatState chat, Inbound.FromChat? input, Reply? reply, DateTimeOffset now) => chat;

    public Task<SendOutcome> Deliver(ChatState chat, Reply? reply, CancellationToken cancel) => reply is null ? Delivered : sender.Send(chat, reply, cancel);

    public Task Typing(ChatAddress chat) => reads.Typing(chat);

    /// <summary>Every message costs, and one a turn is what a person gets: the typing sign goes on instead.</summary>
    public Task Say(ChatAddress chat, string words) => reads.Typing(chat);
}
