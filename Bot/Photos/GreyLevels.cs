namespace Prakerja.Bot.Photos;

/// <summary>How many pixels have which grey.</summary>
internal sealed class GreyLevels
{
    private readonly int[] histogram = new int[256];
    private readonly int count;

    public GreyLevels(GreyPicture picture)
    {
        count = picture.Pixels.Length;
        foreach (var grey in picture.Pixels)
            histogram[grey]++;
    }

    public double Mean => histogram.Select((pixels, grey) => (double)pixels * grey).Sum() / count;

    /// <summary>The grey that the given share of all pixels does not exceed.</summary>
    public int Percentile(double share)
    {
        var below = 0;
        for (var grey = 0; grey < histogram.Length; grey++)
        {
            below += histogram[grey];
            if (below >= count * share)
                return grey;
        }
        return 255;
    }
}
