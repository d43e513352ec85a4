using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>What a client that joins gets to read: the tail, or the greeting where nothing is stored yet.</summary>
internal sealed class Transcripts(ITranscripts stored, ITurns turns, WebChatChannel channel, TimeProvider clock)
{
    public Task<ChatState?> Stored(string conversationId) => stored.Load(conversationId);

    public async Task<ChatState> Read(string conversationId, string chatName, string? locale)
    {
        if (await stored.Load(conversationId) is { } chat)
            return chat;
        var address = ConversationIds.Address(conversationId);
        return channel.Greeting(address, await turns.Greet(address, chatName, locale), clock.GetUtcNow());
    }
}
