using System.Buffers;
using System.Net.Http.Headers;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>BCP-47 tags as clients tell them. A tag that is none is as good as none told.</summary>
internal static class Locales
{
    private const int Longest = 35;
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    public static string? Clean(string? locale) =>
        locale is { Length: >= 2 and <= Longest } && locale.AsSpan().IndexOfAnyExcept(Characters) < 0 ? locale : null;

    public static string? Of(HttpRequest request) =>
        request.Headers.AcceptLanguage.Count > 0
        && StringWithQualityHeaderValue.TryParse(request.Headers.AcceptLanguage[0]!.Split(',', 2)[0], out var first)
            ? Clean(first.Value)
            : null;

    public static bool IsEnglish(string? locale) => locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase);
}
