using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Prompts;

/// <summary>What words or a press mean among choices.</summary>
public abstract record ChoiceMatch
{
    private ChoiceMatch()
    {
    }

    public sealed record One(Choice Choice) : ChoiceMatch;

    /// <summary>Two or more fit; ask back.</summary>
    public sealed record Several(IReadOnlyList<Choice> Choices) : ChoiceMatch;

    public sealed record None : ChoiceMatch;
}

public static class ChoiceMatcher
{
    private const int ShortestStart = 2;
    private const int ShortestForTypo = 4;
    private const int MostWordsBehind = 2;

    /// <summary>The choices of the dialogs live as long as the process; their names are folded once.</summary>
    private static readonly ConditionalWeakTable<Choice, string[]> FoldedNames = [];

    public static ChoiceMatch Read(UserInput input, IReadOnlyList<Choice> choices) => input switch
    {
        UserInput.Press press => Pick([.. choices.Where(choice => choice.Id == press.Choice)]),
        UserInput.Words words => Read(words.Text, choices),
        _ => new ChoiceMatch.None(),
    };

    public static bool IsExactly(string words, IReadOnlyList<Choice> choices)
    {
        var folded = Fold(words);
        return choices.Any(choice => Names(choice).Any(name => name == folded));
    }

    private static ChoiceMatch Read(string words, IReadOnlyList<Choice> choices)
    {
        var folded = Fold(words);
        if (folded.Length == 0)
            return new ChoiceMatch.None();
        if (NumberIn(folded) is { } number)
            return number >= 1 && number <= choices.Count ? new ChoiceMatch.One(choices[number - 1]) : new ChoiceMatch.None();
        if (words.AsSpan().TrimEnd().EndsWith("?"))
            return Pick([.. choices.Where(choice => Names(choice).Contains(folded))]);
        Func<string, bool>[] ways =
        [
            name => name == folded,
            name => folded.Length >= ShortestStart && name.StartsWith(folded, StringComparison.Ordinal),
            name => BeginsWith(folded, name),
            name => name.Length >= ShortestForTypo && IsOneTypoAway(name, folded),
        ];
        return ways.Select(fits => Pick([.. choices.Where(choice => Names(choice).Any(fits))]))
            .FirstOrDefault(match => match is not ChoiceMatch.None) ?? new ChoiceMatch.None();
    }

    /// <summary>"ya saya setuju" begins with "ya"; a whole sentence that happens to begin with a label is no choice.</summary>
    private static bool BeginsWith(string folded, string name) => folded.StartsWith(name + " ", StringComparison.Ordinal)
        && folded.AsSpan(name.Length + 1).Count(' ') < MostWordsBehind;

    private static ChoiceMatch Pick(Choice[] fitting) => fitting switch
    {
        [] => new ChoiceMatch.None(),
        [var one] => new ChoiceMatch.One(one),
        _ => new ChoiceMatch.Several(fitting),
    };

    private static string[] Names(Choice choice) => FoldedNames.GetValue(
        choice, static choice => [Fold(choice.Label.Id), Fold(choice.Label.En), .. choice.AlsoKnownAs.Select(Fold)]);

    private static int? NumberIn(string folded)
    {
        var digits = folded.StartsWith("nomor ", StringComparison.Ordinal) ? folded["nomor ".Length..]
            : folded.StartsWith("no ", StringComparison.Ordinal) ? folded["no ".Length..] : folded;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Small letters and digits with single spaces; marks and accents are gone.</summary>
    public static string Fold(string words)
    {
        var folded = new StringBuilder(Math.Min(words.Length, 200));
        foreach (var character in words)
        {
            if (folded.Length >= 200)
                break;
            if (char.IsLetterOrDigit(character))
                folded.Append(char.ToLowerInvariant(character));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>One letter too many, too few, another, or two neighbours swapped.</summary>
    public static bool IsOneTypoAway(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a == b)
            return a == b;
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var (left, right) = (a.Length - start - end, b.Length - start - end);
        return (left <= 1 && right <= 1)
            || (left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }
}
