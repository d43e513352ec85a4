using System.Globalization;

namespace Prakerja.Bot.Waves;

/// <summary>Times as operators write and read them: Western Indonesia Time (WIB, UTC+7) unless an offset stands there.</summary>
internal static class WaveTime
{
    public const string Example = "2020-09-03T12:00, with an offset such as +08:00 where it is not WIB, or \"now\"";

    private static readonly TimeSpan Western = TimeSpan.FromHours(7);

    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] WithOffset = [.. Local.Select(form => form + "zzz"), .. Local.Select(form => form + "'Z'")];

    /// <summary>Null where it is no time.</summary>
    public static DateTimeOffset? Parse(string text, DateTimeOffset now)
    {
        if (text.Equals("now", StringComparison.OrdinalIgnoreCase))
            return now;
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, Western);
        return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }

    /// <summary>"Thu 3 Sep 2020 12:00 WIB"</summary>
    public static string Show(DateTimeOffset time) => time.ToOffset(Western).ToString("ddd d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " WIB";
}
