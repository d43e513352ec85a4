using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Photos;

/// <summary>Deletes the files of a person's photos after a turn let them go.</summary>
internal sealed class PhotoCleanUp(PhotoVault vault) : IPhotoFiles
{
    public Task DeletePhoto(string personId, string photoId, CancellationToken cancel) => Delete(PhotoKind.Photo, personId, photoId, cancel);

    public Task DeleteUpload(string personId, string uploadId, CancellationToken cancel) => Delete(PhotoKind.Upload, personId, uploadId, cancel);

    public Task DeletePerson(string personId, CancellationToken cancel) => vault.DeletePerson(personId, cancel);

    private Task Delete(PhotoKind kind, string personId, string id, CancellationToken cancel) =>
        PhotoName.TryOf(kind, personId, id) is { } name ? vault.Delete(name, cancel) : Task.CompletedTask;
}
