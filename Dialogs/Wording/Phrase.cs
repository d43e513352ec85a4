using System.Text;

namespace Prakerja.Dialogs.Wording;

/// <summary>A text with its values, not yet in a language: what a dialog says. It becomes words when the turn is done.</summary>
public sealed record Phrase(Text Text, IReadOnlyList<(string Place, object Value)> Values)
{
    public static Phrase Words(string words) => new(Text.Same(words), []);

    /// <summary>The same phrase with more of its places filled.</summary>
    public Phrase With(params (string Place, object Value)[] values) => this with { Values = [.. Values, .. values] };

    /// <summary>The words in this speaker's language; links become addresses.</summary>
    public string Render(Speaker speaker)
    {
        var text = Text.In(speaker.Language);
        if (Values.Count == 0 || !text.Contains('{', StringComparison.Ordinal))
            return text;
        var words = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            var close = rest[open..].IndexOf('}');
            if (close < 0)
                break;
            words.Append(rest[..open]).Append(Fill(rest.Slice(open + 1, close - 1), speaker));
            rest = rest[(open + close + 1)..];
        }

        return words.Append(rest).ToString();
    }

    private string Fill(ReadOnlySpan<char> place, Speaker speaker)
    {
        foreach (var (name, value) in Values)
        {
            if (place.SequenceEqual(name))
                return speaker.Say(value);
        }

        throw new InvalidOperationException($"Nothing fills {{{place}}} in: {Text.Id}");
    }
}
