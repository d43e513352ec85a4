using System.Text;
using System.Text.RegularExpressions;

namespace Prakerja.Bot.Photos;

/// <summary>What a stored file is: a photo ready to be shown, or an upload that still waits to be decoded.</summary>
internal enum PhotoKind
{
    Photo,
    Upload,
}

/// <summary>
/// Names one stored file. Ids are 8 to 64 lower-case letters and digits, checked here and nowhere else: no name can lead out of the vault.
/// </summary>
internal sealed partial record PhotoName
{
    private PhotoName(PhotoKind kind, string personId, string photoId)
    {
        Kind = kind;
        PersonId = personId;
        PhotoId = photoId;
    }

    public PhotoKind Kind { get; }

    public string PersonId { get; }

    public string PhotoId { get; }

    /// <summary>What the file is sealed for: moved to another name, it opens no more.</summary>
    public byte[] Purpose => Encoding.ASCII.GetBytes($"{(Kind == PhotoKind.Photo ? "photo" : "upload")}:{PersonId}:{PhotoId}");

    /// <summary>For ids from our own records. Throws <see cref="ArgumentException"/> where one is none.</summary>
    public static PhotoName Of(PhotoKind kind, string personId, string photoId) =>
        TryOf(kind, personId, photoId) ?? throw new ArgumentException("An id has 8 to 64 lower-case letters or digits.", IsId(personId) ? nameof(photoId) : nameof(personId));

    /// <summary>For ids from outside (an address, a directory's listing). Null where one is none.</summary>
    public static PhotoName? TryOf(PhotoKind kind, string personId, string photoId) =>
        IsId(personId) && IsId(photoId) ? new PhotoName(kind, personId, photoId) : null;

    public static bool IsId(string text) => Id().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]{8,64}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
