using System.Collections.Frozen;
using Prakerja.Dialogs.Prompts;

namespace Prakerja.Dialogs.Faq.Words;

/// <summary>
/// Finds the concept of one word in small letters: as written, with doubled letters made single, without the common endings and beginnings
/// (-nya, -kan, me-, di-), and, for the words that matter, one typo away. A stem counts only where it is in the vocabulary.
/// </summary>
internal static class WordFinder
{
    private const int ShortestToStem = 4;
    private const int ShortestStem = 3;
    private const int ShortestForTypo = 5;

    private static readonly string[] Endings = ["", "nya", "kan", "kannya", "lah", "kah", "an", "annya", "ku", "mu", "i", "in", "s", "es", "ed", "ing"];

    /// <summary>What is taken off, and the letter that it swallowed: "mengirim" is meng + (k)irim.</summary>
    private static readonly (string Prefix, char Swallowed)[] Beginnings =
    [
        ("di", '\0'), ("me", '\0'), ("mem", '\0'), ("mem", 'p'), ("men", '\0'), ("men", 't'), ("meng", '\0'), ("meng", 'k'), ("meny", 's'),
        ("menge", '\0'), ("ter", '\0'), ("ber", '\0'), ("ke", '\0'), ("se", '\0'), ("pe", '\0'), ("pem", '\0'), ("pen", '\0'), ("peng", '\0'),
        ("ng", '\0'), ("nge", '\0'), ("ng", 'k'), ("ny", 's'), ("ny", 'c'), ("n", 't'), ("n", '\0'), ("m", 'p'),
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words =
        Vocabulary.ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<(char First, int Length), string[]> KeyWords = Vocabulary.ByWord
        .Where(pair => pair.Key.Length >= ShortestForTypo && Vocabulary.IsKey(pair.Value))
        .GroupBy(pair => (pair.Key[0], pair.Key.Length)).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Key).ToArray());

    /// <summary><see cref="Vocabulary.Unknown"/> for a word without meaning here.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (Words.TryGetValue(word, out var concept))
            return concept;
        if (IsLaughter(word))
            return Vocabulary.Filler;
        Span<char> single = stackalloc char[word.Length];
        single = single[..Undouble(word, single)];
        if (Words.TryGetValue(single, out concept) || FindStem(word, out concept) || FindStem(single, out concept))
            return concept;
        return FindTypo(word);
    }

    private static bool FindStem(ReadOnlySpan<char> word, out int concept)
    {
        concept = Vocabulary.Unknown;
        if (word.Length < ShortestToStem)
            return false;
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending) || word.Length - ending.Length < ShortestStem)
                continue;
            if (FindRoot(word[..^ending.Length], out concept))
                return true;
        }

        return false;
    }

    private static bool FindRoot(ReadOnlySpan<char> word, out int concept)
    {
        if (Words.TryGetValue(word, out concept))
            return true;
        Span<char> root = stackalloc char[word.Length + 1];
        foreach (var (prefix, swallowed) in Beginnings)
        {
            if (!word.StartsWith(prefix) || word.Length - prefix.Length < ShortestStem - (swallowed == '\0' ? 0 : 1))
                continue;
            var rest = word[prefix.Length..];
            if (swallowed == '\0' ? Words.TryGetValue(rest, out concept) : Words.TryGetValue(Join(swallowed, rest, root), out concept))
                return true;
        }

        concept = Vocabulary.Unknown;
        return false;
    }

    private static ReadOnlySpan<char> Join(char first, ReadOnlySpan<char> rest, Span<char> into)
    {
        into[0] = first;
        rest.CopyTo(into[1..]);
        return into[..(rest.Length + 1)];
    }

    private static int FindTypo(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestForTypo)
            return Vocabulary.Unknown;
        string? written = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            if (!KeyWords.TryGetValue((word[0], length), out var candidates))
                continue;
            written ??= word.ToString();
            foreach (var candidate in candidates)
            {
                if (ChoiceMatcher.IsOneTypoAway(candidate, written))
                    return Vocabulary.ByWord[candidate];
            }
        }

        return Vocabulary.Unknown;
    }

    /// <summary>"wkwkwk", "hahaha", "hihi": at least four letters, of two kinds at most.</summary>
    private static bool IsLaughter(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return false;
        var other = word.IndexOfAnyExcept(word[0]);
        return other < 0 || word.IndexOfAnyExcept(word[0], word[other]) < 0;
    }

    private static int Undouble(ReadOnlySpan<char> word, Span<char> single)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (length == 0 || single[length - 1] != letter)
                single[length++] = letter;
        }

        return length;
    }
}
