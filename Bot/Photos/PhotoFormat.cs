namespace Prakerja.Bot.Photos;

/// <summary>What the first bytes of a file say it is; its name and the sender's media type are not asked.</summary>
internal enum PhotoFormat
{
    /// <summary>No picture: a page, a document, a programme, anything renamed.</summary>
    None,

    /// <summary>A picture, but of a kind that is not taken (GIF, SVG, BMP, TIFF, AVIF …).</summary>
    OtherPicture,
    Jpeg,
    Png,
    WebP,
    Heic,
}
