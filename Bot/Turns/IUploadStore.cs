namespace Prakerja.Bot.Turns;

/// <summary>Where a channel puts a photo before the turn knows of it.</summary>
internal interface IUploadStore
{
    /// <summary>
    /// Keeps the file for the person behind a chat and gives its id. Where reading <paramref name="body"/> throws (the phone went away), nothing is kept and the fault
    /// goes on. For a chat that nobody has spoken in nothing is kept either: no photo can be asked for there.
    /// </summary>
    Task<string> Keep(ChatAddress chat, Stream body, CancellationToken cancel);

    /// <summary>The turn that brought this file had no effect: the file may go at once. An unknown id is no fault.</summary>
    Task Discard(ChatAddress chat, string uploadId, CancellationToken cancel);
}
