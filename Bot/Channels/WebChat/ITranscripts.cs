using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Where the transcripts' tails are read for replay. Reads only; a turn writes them (<see cref="IChannel.Record"/>).</summary>
internal interface ITranscripts
{
    /// <summary>The chat as committed, or null where nothing is stored for this conversation.</summary>
    Task<ChatState?> Load(string conversationId);
}
