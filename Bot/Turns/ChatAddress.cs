namespace Prakerja.Bot.Turns;

/// <summary>Where a chat is: a channel ("webchat", "telegram", "whatsapp") and the channel's own id of the chat. Stored only sealed or as a keyed hash.</summary>
internal sealed record ChatAddress(string Channel, string Id);
