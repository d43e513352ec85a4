using System.Collections.Concurrent;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>How a chat is named to the person who has several: "Chrome, Android".</summary>
internal static class ClientNames
{
    private const int MostRemembered = 2_000;
    private const int LongestAgent = 512;

    // In this order: most browsers also claim to be Chrome, and Chrome to be Safari.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("OPT/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("UCBrowser", "UC Browser"),
        ("MiuiBrowser", "Mi Browser"), ("FxiOS", "Firefox"), ("Firefox", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
        ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public static string Of(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        if (agent.Length is 0 or > LongestAgent)
            return "Web";
        if (Known.TryGetValue(agent, out var name))
            return name;
        if (Known.Count >= MostRemembered)
            Known.Clear();
        return Known[agent] = Read(agent);
    }

    private static string Read(string agent)
    {
        var parts = new[] { Find(Browsers, agent), Find(Systems, agent) }.OfType<string>().ToArray();
        return parts.Length == 0 ? "Web" : string.Join(", ", parts);
    }

    private static string? Find((string Mark, string Name)[] marks, string agent)
    {
        foreach (var (mark, name) in marks)
        {
            if (agent.Contains(mark, StringComparison.Ordinal))
                return name;
        }

        return null;
    }
}
