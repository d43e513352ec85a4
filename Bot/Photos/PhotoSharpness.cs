namespace Prakerja.Bot.Photos;

/// <summary>
/// Variance of the Laplacian: edges give large values of both signs, blur none. Taken tile by tile, and the sharpest tiles count:
/// a card on an empty table is sharp although most of its picture has no edge at all.
/// </summary>
internal static class PhotoSharpness
{
    /// <summary>
    /// Of a card that fills half the frame: 297 where its print can just be read, 91 where only the NIK can, 41 where nothing can.
    /// </summary>
    private const double Needed = 80;

    private const int Tiles = 8;
    private const int Counted = 8;
    private const double MaxGain = 2.5;

    public static PhotoFault? FaultOf(GreyPicture picture, GreyLevels levels) => Of(picture, levels) < Needed ? PhotoFault.Blurred : null;

    public static double Of(GreyPicture picture, GreyLevels levels)
    {
        var scores = new double[Tiles * Tiles];
        for (var row = 0; row < Tiles; row++)
        {
            for (var column = 0; column < Tiles; column++)
                scores[(row * Tiles) + column] = OfTile(picture, Span(column, picture.Width), Span(row, picture.Height));
        }
        Array.Sort(scores);
        var gain = Gain(levels);
        return scores[^Counted..].Average() * gain * gain;
    }

    /// <summary>Haze and weak light flatten every edge alike and are no blur: as if the greys were spread over the whole range.</summary>
    private static double Gain(GreyLevels levels) => Math.Clamp(255.0 / Math.Max(1, levels.Percentile(0.995) - levels.Percentile(0.005)), 1, MaxGain);

    /// <summary>A tile's pixels, without the picture's outermost ones, which lack a neighbour.</summary>
    private static (int From, int To) Span(int tile, int length) => (Math.Max(1, tile * length / Tiles), Math.Min(length - 1, (tile + 1) * length / Tiles));

    private static double OfTile(GreyPicture picture, (int From, int To) x, (int From, int To) y)
    {
        long sum = 0, squares = 0;
        for (var row = y.From; row < y.To; row++)
        {
            var above = picture.Pixels.AsSpan((row - 1) * picture.Width, picture.Width);
            var line = picture.Pixels.AsSpan(row * picture.Width, picture.Width);
            var below = picture.Pixels.AsSpan((row + 1) * picture.Width, picture.Width);
            for (var column = x.From; column < x.To; column++)
            {
                var edge = above[column] + below[column] + line[column - 1] + line[column + 1] - (4 * line[column]);
                sum += edge;
                squares += edge * edge;
            }
        }
        var count = Math.Max(1, (x.To - x.From) * (y.To - y.From));
        var mean = (double)sum / count;
        return ((double)squares / count) - (mean * mean);
    }
}
