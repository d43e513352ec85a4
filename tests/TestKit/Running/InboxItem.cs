using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Prakerja.TestKit.Running;

/// <summary>A mail or an SMS of the development inbox.</summary>
public sealed partial record InboxItem(string Kind, string To, string? Subject, string Text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public string Link => LinkForm().Match(Text).Value;

    public string Code => CodeForm().Match(Text).Value;

    public static async Task<IReadOnlyList<InboxItem>> Read(HttpClient http) =>
        await http.GetFromJsonAsync<List<InboxItem>>("/dev/inbox.json") ?? [];

    /// <summary>Waits until something arrives that fits, past the <paramref name="known"/> items that were there before.</summary>
    public static async Task<InboxItem> Await(HttpClient http, Func<InboxItem, bool> fits, int known = 0)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var items = await Read(http);
            if (items.Take(items.Count - known).FirstOrDefault(fits) is { } item)
                return item;
            await Task.Delay(50, patience.Token);
        }
    }

    [GeneratedRegex(@"https?://\S+/f/\S+")]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex CodeForm();
}
