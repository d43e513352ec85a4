using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Where the name of a photo goes before the turn knows of it.</summary>
internal interface ITelegramUploads
{
    Task<string> KeepReference(ChatAddress chat, string fileId, CancellationToken cancel);

    /// <summary>The turn that brought this photo had no effect. An unknown id is no fault.</summary>
    Task Discard(string uploadId, CancellationToken cancel);
}
