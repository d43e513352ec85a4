namespace Prakerja.Dialogs.Faq.Words;

/// <summary>
/// Concepts that together ask about a topic, one line: "gagal daftar|gabung lagi -otp" wants all of its terms, any of those between bars,
/// and none with a minus. "= " in front: only where nothing unknown is said beside. "~ " in front: a guess, never sure.
/// </summary>
internal sealed class TopicPattern
{
    private readonly ConceptSet[] terms;
    private readonly ConceptSet without;
    private readonly bool bare;

    private TopicPattern(ConceptSet[] terms, ConceptSet without, bool bare, bool guess)
    {
        this.terms = terms;
        this.without = without;
        this.bare = bare;
        IsGuess = guess;
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
        if (said.Meets(without) || (bare && !allKnown))
            return 0;
        var score = 0;
        foreach (var term in terms)
        {
            var met = said & term;
            if (met.IsEmpty)
                return 0;
            score += met.Meets(Vocabulary.Strong) ? 3 : met.Meets(Vocabulary.Plain) ? 2 : 1;
        }

        return score;
    }

    private static ConceptSet Read(string term) => term switch
    {
        "$not" => Vocabulary.Any("tidak|belum|no"),
        "$late" => Vocabulary.Any("tidak|belum|no|lama|kenapa|mana|gagal|tunggu|lambat"),
        "$come" => Vocabulary.Any("masuk|datang|terima|dapat|kirim|ada|keluar|sampai"),
        "$may" => Vocabulary.Any("bisa|gabung|daftar|harus"),
        "$ask" => Vocabulary.Any("apa|cara|mana|kenapa|kapan|berapa|siapa"),
        _ => Vocabulary.Any(term),
    };
}
