namespace Prakerja.Bot.Photos;

/// <summary>The bounds of what is taken. What is too dark, too bright or blurred stands in PhotoLight and PhotoSharpness.</summary>
internal static class PhotoLimits
{
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>A phone's 48 megapixel mode passes; 108 and 200 are refused before anything is decoded.</summary>
    public const long Pixels = 60_000_000;

    /// <summary>Of the photo as sent; longer ones are no photos.</summary>
    public const int AnySide = 20_000;

    /// <summary>Of the photo as sent: with fewer pixels a card's 16 digits cannot be read.</summary>
    public const int ShortSide = 400;

    /// <summary>Of the photo as kept.</summary>
    public const int LongSide = 1600;

    public const int JpegQuality = 82;

    public static readonly TimeSpan DecodeTime = TimeSpan.FromSeconds(10);
}
