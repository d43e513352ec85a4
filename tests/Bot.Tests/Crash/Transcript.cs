using System.Globalization;
using System.Text.Json.Nodes;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>
/// What an applicant has read, with the rules that no kill may break: numbers without a gap, what was shown stays as it was, one echo for each message,
/// one reply at most for each echo.
/// </summary>
internal sealed class Transcript
{
    private readonly List<Line> lines = [];
    private int read;

    public Line Last => lines[^1];

    /// <summary>The last thing that the bot said.</summary>
    public Line? Said => lines.FindLast(line => line.IsBot);

    /// <summary>Takes what is new in everything read so far.</summary>
    public void Take(IReadOnlyList<JsonNode> received)
    {
        for (; read < received.Count; read++)
            Add(Line.Of(received[read]));
    }

    /// <summary>A transcript read from its beginning must hold everything as it was.</summary>
    public void Compare(IEnumerable<JsonNode> replayed)
    {
        var known = 0;
        var all = replayed.Select(Line.Of).ToList();
        foreach (var line in all.Where(line => line.Number <= Last.Number))
        {
            known++;
            if (lines[line.Number - 1] != line)
                throw new Violation($"activity {line.Number} was “{lines[line.Number - 1]}” and is “{line}”");
        }

        // Who has read the greeting alone finds it gone once something was said: a greeting is never stored.
        if (all.Count == 0 || (known < 2 && Last.Number > 2))
            throw new Violation("the transcript is empty after a restart");
    }

    public Line? EchoOf(string id) => lines.Find(line => line.ClientId == id);

    public Line? ReplyTo(Line echo) => lines.Find(line => line.Answers == echo.Number);

    /// <summary>How often the bot said so, in replies and by itself.</summary>
    public int Count(string words) => lines.Count(line => line.IsBot && line.Text.Contains(words, StringComparison.Ordinal));

    public string Tail(int most) => string.Join(" | ", lines.TakeLast(most));

    private void Add(Line line)
    {
        if (line.Number != lines.Count + 1)
            throw new Violation($"activity {line.Number} came after {lines.Count}");
        if (line.ClientId is { } id && EchoOf(id) is not null)
            throw new Violation($"message {id} took effect twice");
        if (line.Answers > 0 && lines.Exists(other => other.Answers == line.Answers))
            throw new Violation($"activity {line.Answers} was answered twice");
        lines.Add(line);
    }

    /// <summary>One activity, counted from 1. <paramref name="Answers"/>: the number of the echo that it replies to, 0 for none.</summary>
    internal sealed record Line(int Number, bool IsBot, string Text, string? ClientId, int Answers)
    {
        public static Line Of(JsonNode activity) => new(
            NumberOf((string)activity["id"]!),
            (string?)activity["from"]?["role"] == "bot",
            (string?)activity["text"] ?? "",
            (string?)activity["channelData"]?["clientActivityID"],
            (string?)activity["replyToId"] is { } answered ? NumberOf(answered) : 0);

        public override string ToString() => $"{Number}{(IsBot ? "b" : "u")} {Text.ReplaceLineEndings(" ")}";

        private static int NumberOf(string id) => int.Parse(id[(id.IndexOf('|', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
    }
}
