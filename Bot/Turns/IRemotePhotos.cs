namespace Prakerja.Bot.Turns;

/// <summary>
/// Fetches a photo that a channel keeps on a server of its own. The turn keeps only the channel's name of the file; it is fetched where the photo is checked,
/// so that no message waits for a download and a crash repeats it.
/// </summary>
internal interface IRemotePhotos
{
    string Channel { get; }

    Task<RemotePhoto> Fetch(string reference, CancellationToken cancel);
}

internal abstract record RemotePhoto
{
    private RemotePhoto()
    {
    }

    /// <summary>At most one byte more than <paramref name="Bytes"/> may have, so that the check can say "too large".</summary>
    public sealed record Fetched(byte[] Bytes) : RemotePhoto;

    /// <summary>Not now; worth another try.</summary>
    public sealed record Unavailable : RemotePhoto;

    /// <summary>Never: the server has it no more, or does not give it.</summary>
    public sealed record Gone : RemotePhoto;
}
