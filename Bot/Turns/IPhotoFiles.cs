namespace Prakerja.Bot.Turns;

/// <summary>What a turn does to the files of photos, after its commit. Deleting what is gone does no harm; what a crash leaves behind, a sweep takes.</summary>
internal interface IPhotoFiles
{
    Task DeletePhoto(string personId, string photoId, CancellationToken cancel);

    Task DeleteUpload(string personId, string uploadId, CancellationToken cancel);

    /// <summary>All photos and uploads of a person.</summary>
    Task DeletePerson(string personId, CancellationToken cancel);
}
