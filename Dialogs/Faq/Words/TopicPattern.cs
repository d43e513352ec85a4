namespace Prakerja.Dialogs.Faq.Words;

/// <summary>
/// Concepts that together ask about a topic, one line: "gagal daftar|gabung lagi -otp" wants all of its terms, any of those between bars,
/// and none with a minus. "= " in front: only where nothing else of weight is said. "~ " in front: a guess, never sure.
/// </summary>
internal sealed class TopicPattern
{
    /// <summary>What a guess counts, however much of it was said.</summary>
    public const int Guess = 2;

    private readonly ConceptSet[] terms;
    private readonly ConceptSet without;
    private readonly bool bare;
    private readonly ConceptSet beside;

    private TopicPattern(ConceptSet[] terms, ConceptSet without, bool bare, bool guess)
    {
        this.terms = terms;
        this.without = without;
        this.bare = bare;
        IsGuess = guess;
        beside = Vocabulary.Keys.Except(terms.Aggregate(Vocabulary.Any("prakerja|gelombang"), (all, term) => all | term));
    }

    public bool IsGuess { get; }

    public static TopicPattern Parse(string line)
    {
        var parts = line.Split(' ');
        return new TopicPattern(
            [.. parts.Where(part => part[0] is not ('-' or '=' or '~')).Select(Read)],
            parts.Where(part => part[0] == '-').Select(part => Read(part[1..])).Aggregate(default(ConceptSet), (all, set) => all | set),
            parts.Contains("="), parts.Contains("~"));
    }

    /// <summary>How much of it was said; 0 where it does not fit.</summary>
    public int Score(ConceptSet said, bool allKnown)
    {
        if (said.Meets(without) || (bare && (!allKnown || said.Meets(beside))))
            return 0;
        var score = 0;
        foreach (var term in terms)
        {
            var met = said & term;
            if (met.IsEmpty)
                return 0;
            score += met.Meets(Vocabulary.Strong) ? 3 : met.Meets(Vocabulary.Plain) ? 2 : 1;
        }

        return IsGuess ? Guess : bare ? score + 1 : score;
    }

    private static ConceptSet Read(string term) => Vocabulary.Any(term
        .Replace("$not", "tidak|belum|no", StringComparison.Ordinal)
        .Replace("$late", "tidak|belum|no|lama|kenapa|mana|gagal|tunggu|lambat", StringComparison.Ordinal)
        .Replace("$come", "masuk|datang|terima|dapat|kirim|ada|keluar|sampai", StringComparison.Ordinal)
        .Replace("$may", "bisa|gabung|daftar|harus", StringComparison.Ordinal));
}
