using ImageMagick;

namespace Prakerja.Bot.Photos;

/// <summary>
/// A photo in greys, one byte a pixel, its long side at most <see cref="LongSide"/>: every camera's picture in one size, so that one
/// threshold fits all.
/// </summary>
internal sealed record GreyPicture(byte[] Pixels, int Width, int Height)
{
    private const int LongSide = 800;

    public static GreyPicture Of(MagickImage image)
    {
        using var grey = (MagickImage)image.Clone();
        grey.ColorSpace = ColorSpace.Gray;
        if (grey.Width > LongSide || grey.Height > LongSide)
            grey.Resize(new MagickGeometry(LongSide, LongSide), FilterType.Triangle);
        using var pixels = grey.GetPixels();
        return new GreyPicture(pixels.ToByteArray("R")!, (int)grey.Width, (int)grey.Height);
    }
}
