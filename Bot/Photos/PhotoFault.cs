namespace Prakerja.Bot.Photos;

/// <summary>The one thing that is wrong with a photo; the first that was found, so that one tip can be given.</summary>
internal enum PhotoFault
{
    Empty,

    /// <summary>More bytes than <see cref="PhotoLimits.Bytes"/>.</summary>
    TooLarge,

    /// <summary>No picture at all, whatever its name says.</summary>
    NotAPhoto,

    /// <summary>A picture of a kind that is not taken: only JPEG, PNG, WebP and HEIC are.</summary>
    UnknownFormat,

    /// <summary>More pixels than <see cref="PhotoLimits.Pixels"/>: a picture bomb, or a camera set to its largest size.</summary>
    TooManyPixels,

    /// <summary>Begins like a photo, but cannot be read to its end: cut off on the way.</summary>
    Damaged,
    TooSmall,
    TooDark,
    TooBright,
    Blurred,

    /// <summary>Decoding ran past its time. The photo may be harmless and the machine busy: a smaller or newly taken one helps.</summary>
    TookTooLong,
}
