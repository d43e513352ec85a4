namespace Prakerja.Bot.Photos;

/// <summary>What the inspection of an uploaded photo gave.</summary>
internal abstract record PhotoVerdict
{
    private PhotoVerdict()
    {
    }

    /// <summary>
    /// A fresh JPEG, upright, without any metadata. Width and height in pixels, the longer at most <see
    /// cref="PhotoLimits.LongSide"/>.
    /// </summary>
    public sealed record Accepted(byte[] Jpeg, int Width, int Height) : PhotoVerdict;

    public sealed record Refused(PhotoFault Fault) : PhotoVerdict;
}
