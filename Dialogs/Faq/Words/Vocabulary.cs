using System.Collections.Frozen;

namespace Prakerja.Dialogs.Faq.Words;

/// <summary>
/// The words that carry meaning here. Slang, English and the nearest regional words of one meaning share a concept; fillers have none.
/// </summary>
internal static class Vocabulary
{
    public const int Unknown = -1;
    public const int Filler = 0;

    private static readonly Dictionary<string, int> Surfaces = [];
    private static int last = Filler;
    private static readonly Dictionary<(int First, int Second), Phrase> Phrases = [];

    static Vocabulary()
    {
        Strong = Take(VocabularyWords.Strong);
        Plain = Take(VocabularyWords.Plain);
        Take(VocabularyWords.Weak);
        foreach (var word in VocabularyWords.Fillers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Surfaces.Add(word, Filler);
        ByWord = Surfaces.ToFrozenDictionary();
        foreach (var row in VocabularyWords.Phrases)
            Add(row);
    }

    public static FrozenDictionary<string, int> ByWord { get; }

    public static ConceptSet Strong { get; }

    public static ConceptSet Plain { get; }

    /// <summary>Concepts of weight: strong and plain.</summary>
    public static ConceptSet Keys => Strong | Plain;

    /// <summary>Whether a concept is worth looking for behind a typo.</summary>
    public static bool IsKey(int concept) => Keys.Meets(default(ConceptSet).With(concept));

    /// <summary>What two neighbours mean together, or null.</summary>
    public static Phrase? PhraseOf(int first, int second) => Phrases.GetValueOrDefault((first, second));

    /// <summary>The concept of a word as it stands in the vocabulary.</summary>
    public static int Id(string word) => word == "-" ? Filler
        : Surfaces.GetValueOrDefault(word, Filler) is var id and not Filler ? id
        : throw new InvalidOperationException($"'{word}' has no meaning here.");

    /// <summary>"a|b" as the set of both.</summary>
    public static ConceptSet Any(string concepts) =>
        concepts.Split('|').Aggregate(default(ConceptSet), (set, concept) => set.With(Id(concept)));

    /// <summary>A row is "concept: word word"; the concept's name is a word of its own.</summary>
    private static ConceptSet Take(IEnumerable<string> rows)
    {
        var taken = default(ConceptSet);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            var concept = row[..colon];
            var id = ++last;
            taken = taken.With(id);
            foreach (var word in row[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(concept))
                Surfaces.Add(word, id);
        }

        return taken;
    }

    /// <summary>Neighbours that mean something together: "tidak|belum lolos > gagal". Fillers between them do not count.</summary>
    private static void Add(string row)
    {
        if (row.Split(' ') is not [var first, var second, ">", .. var means])
            throw new InvalidOperationException($"Not a phrase: {row}");
        var phrase = new Phrase([.. means.Select(Id)]);
        foreach (var left in first.Split('|'))
        {
            foreach (var right in second.Split('|'))
                Phrases.Add((Id(left), Id(right)), phrase);
        }
    }

    internal sealed record Phrase(int[] Means);
}
