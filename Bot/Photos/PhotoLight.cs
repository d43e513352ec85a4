namespace Prakerja.Bot.Photos;

/// <summary>
/// Whether there was light enough, or too much: the mean, unless something stands out all the same
/// (a bright card on a dark table, dark print on white paper).
/// </summary>
internal static class PhotoLight
{
    private const double DarkMean = 48;
    private const int DarkHighlights = 110;
    private const double BrightMean = 220;
    private const int BrightShadows = 180;

    public static PhotoFault? FaultOf(GreyLevels levels)
    {
        if (levels.Mean < DarkMean && levels.Percentile(0.95) < DarkHighlights)
            return PhotoFault.TooDark;
        return levels.Mean > BrightMean && levels.Percentile(0.02) > BrightShadows ? PhotoFault.TooBright : null;
    }
}
