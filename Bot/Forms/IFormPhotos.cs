namespace Prakerja.Bot.Forms;

/// <summary>Where a photo goes before its turn knows of it.</summary>
internal interface IFormPhotos
{
    /// <summary>Gives the file's id.</summary>
    Task<string> Keep(string personId, byte[] photo, CancellationToken cancel);

    /// <summary>The turn that brought this file had no effect: the file may go at once. An unknown id is no fault.</summary>
    Task Discard(string uploadId, CancellationToken cancel);
}
