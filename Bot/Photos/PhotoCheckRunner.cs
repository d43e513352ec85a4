using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Photos;

/// <summary>
/// Checks an upload and keeps it as a photo. The photo bears the upload's id: a check that is run again after a crash finds what it had done.
/// </summary>
internal sealed class PhotoCheckRunner(PhotoVault vault, PhotoWorkshop workshop, ITurnStore store, IEnumerable<IRemotePhotos> remotes) : ICheckRunner
{
    public bool Handles(Check check) => check is Check.PhotoCheck;

    public async Task<CheckAnswer> Run(string personId, Check check, CancellationToken cancel)
    {
        var id = ((Check.PhotoCheck)check).UploadId;
        if (PhotoName.TryOf(PhotoKind.Upload, personId, id) is not { } upload || PhotoName.TryOf(PhotoKind.Photo, personId, id) is not { } photo)
            return new CheckAnswer.Failed();
        if (await vault.Read(upload, cancel) is not { } file)
            return await vault.Read(photo, cancel) is null ? new CheckAnswer.Failed() : new CheckAnswer.PhotoAccepted(id);
        if (UploadStore.ReferenceIn(id, file) is var (channel, reference))
        {
            switch (await Fetch(channel, reference, cancel))
            {
                case RemotePhoto.Fetched fetched:
                    file = fetched.Bytes;
                    break;
                case RemotePhoto.Unavailable:
                    return new CheckAnswer.Unavailable();
                default:
                    return new CheckAnswer.Failed();
            }
        }

        var verdict = await workshop.Inspect(file, cancel);
        if (verdict is PhotoVerdict.Accepted accepted)
            await vault.Write(photo, accepted.Jpeg, cancel);
        await vault.Delete(upload, cancel);
        if (await store.Load(new TurnKey.Person(personId), cancel) is null)
            await vault.DeletePerson(personId, cancel);
        return verdict is PhotoVerdict.Refused refused ? new CheckAnswer.PhotoRefused(CodeOf(refused.Fault)) : new CheckAnswer.PhotoAccepted(id);
    }

    private async Task<RemotePhoto> Fetch(string channel, string reference, CancellationToken cancel) =>
        remotes.FirstOrDefault(remote => remote.Channel == channel) is { } remote ? await remote.Fetch(reference, cancel) : new RemotePhoto.Gone();

    /// <summary>The code under which the dialogs have a tip.</summary>
    public static string CodeOf(PhotoFault fault) => fault switch
    {
        PhotoFault.Empty => "empty",
        PhotoFault.TooLarge => "too-large",
        PhotoFault.NotAPhoto => "not-a-photo",
        PhotoFault.UnknownFormat => "unknown-format",
        PhotoFault.TooManyPixels => "too-many-pixels",
        PhotoFault.Damaged => "damaged",
        PhotoFault.TooSmall => "too-small",
        PhotoFault.TooDark => "too-dark",
        PhotoFault.TooBright => "too-bright",
        PhotoFault.Blurred => "blurred",
        PhotoFault.TookTooLong => "took-too-long",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
