using ImageMagick;

namespace Prakerja.Bot.Photos;

/// <summary>
/// The decoder's own last line of defence, for the whole process: what a header hides is refused when the pixels are asked for.
/// Above <see cref="ResourceLimits.Memory"/> ImageMagick would go on in files; with no disk allowed it stops.
/// </summary>
internal static class PhotoDecoderLimits
{
    private const uint MaxSide = 1_000_000; // only so far that PhotoLimits can still tell a large picture from a damaged one
    private const ulong Memory = 768UL * 1024 * 1024; // two photos of 60 megapixels, with room for the shrunk copies

    public static void Apply()
    {
        ResourceLimits.Width = MaxSide;
        ResourceLimits.Height = MaxSide;
        ResourceLimits.Memory = Memory;
        ResourceLimits.Disk = 0;
        ResourceLimits.ListLength = 64;
        ResourceLimits.MaxProfileSize = PhotoLimits.Bytes;
        ResourceLimits.Thread = 1; // the workshop decides how much of the machine photos may have
    }
}
