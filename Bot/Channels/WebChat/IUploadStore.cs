namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Where a photo goes before the turn knows of it.</summary>
internal interface IUploadStore
{
    /// <summary>
    /// Keeps the file for a conversation and gives its id. Where reading <paramref name="body"/> throws (the phone went away), nothing is kept and the fault goes on.
    /// </summary>
    Task<string> Keep(string conversationId, Stream body, CancellationToken cancel);

    /// <summary>The turn that brought this file had no effect: the file may go at once. An unknown id is no fault.</summary>
    Task Discard(string uploadId, CancellationToken cancel);
}
