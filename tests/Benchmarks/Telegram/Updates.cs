using System.Globalization;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>The updates of one person, with payloads as Telegram writes them.</summary>
internal sealed class Updates(long id)
{
    private static int last = 10_000_000;

    private readonly string person = string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        "from":{"id":{{id}},"is_bot":false,"first_name":"Siti","username":"siti{{id}}","language_code":"id"},"chat":{"id":{{id}},"first_name":"Siti","username":"siti{{id}}","type":"private"},"text":"
        """).Trim();

    // One second for each message: no person writes 64 within a second, which is more than our bot tells from repeats.
    private long date = TimeProvider.System.GetUtcNow().AddDays(-1).ToUnixTimeSeconds();

    public (string Id, string Body) Next(string words)
    {
        var update = Interlocked.Increment(ref last);
        var entities = words.StartsWith('/') ? $$""","entities":[{"type":"bot_command","offset":0,"length":{{words.Length}}}]""" : "";
        return ($"{update}", string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"update_id":{{update}},"message":{"message_id":{{update}},"date":{{++date}},{{person}}{{words}}"{{entities}}} }"""));
    }
}
