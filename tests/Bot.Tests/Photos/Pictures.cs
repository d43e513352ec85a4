using ImageMagick;

namespace Prakerja.Bot.Tests.Photos;

/// <summary>Pictures drawn for the tests: a card with rows of print on a table, as a phone would take it.</summary>
internal static class Pictures
{
    private static readonly Lazy<byte[]> Drawn = new(() => Draw(1600, 1200));

    public static MagickImage Card() => Read(Drawn.Value, 1600, 1200);

    public static MagickImage Card(int width, int height) => Read(Draw(width, height), width, height);

    public static MagickImage Card(Action<MagickImage> change)
    {
        var card = Card();
        change(card);
        return card;
    }

    public static byte[] As(this MagickImage image, MagickFormat format)
    {
        using (image)
        {
            image.Quality = 90;
            return image.ToByteArray(format);
        }
    }

    private static MagickImage Read(byte[] pixels, int width, int height)
    {
        var image = new MagickImage();
        image.ReadPixels(pixels, new PixelReadSettings((uint)width, (uint)height, StorageType.Char, PixelMapping.RGB));
        return image;
    }

    private static byte[] Draw(int width, int height)
    {
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                Colour(x * 1600 / width, y * 1200 / height).CopyTo(pixels, ((y * width) + x) * 3);
        }
        return pixels;
    }

    private static byte[] Colour(int x, int y)
    {
        var isCard = x is > 200 and < 1400 && y is > 200 and < 960;
        if (!isCard)
            return [(byte)(120 + (x / 64)), (byte)(104 + (y / 64)), 88];
        var isPortrait = x is > 1100 and < 1340 && y is > 360 and < 680;
        if (isPortrait)
            return [42, 150, 176];
        return IsInk(x, y) ? [12, 47, 66] : [200, 226, 242];
    }

    /// <summary>Rows of glyph-like strokes: 3 to 5 pixels wide, in cells of 16 by 24.</summary>
    private static bool IsInk(int x, int y)
    {
        var isRow = x is > 250 and < 1040 && y is > 260 and < 900 && (y - 260) % 48 < 24;
        var glyph = (uint)((x / 16 * 73) ^ ((y - 260) / 48 * 151)) * 2654435761u;
        var column = x % 16;
        var row = (y - 260) % 48;
        return isRow && ((column < 4 && (glyph & 0x10000) != 0) || (row < 4 && column < 12) || (row is > 10 and < 14 && column < 12 && (glyph & 0x20000) != 0)
            || (column is > 8 and < 12 && (glyph & 0x40000) != 0));
    }
}
