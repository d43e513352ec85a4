using System.Collections.Immutable;
using Prakerja.Dialogs.Faq.Words;

namespace Prakerja.Dialogs.Faq;

/// <summary>
/// Finds a topic by its key words. Each topic has patterns of concepts; the pattern that explains most of what was said wins. It is careful:
/// small talk, names, addresses, numbers and other programmes are unknown, and where two topics explain as much, both are only near.
/// </summary>
public sealed class WordMatcher : IFaqMatcher
{
    private const int MostNear = 3;
    private const int LongStory = 12;

    private static readonly FaqMatch Nothing = new FaqMatch.Unknown();

    private readonly ImmutableArray<(string Topic, TopicPattern[] Patterns)> topics;
    private readonly ConceptSet others = Vocabulary.Any("program|sim");
    private readonly ConceptSet orders = Vocabulary.Any("abaikan");
    private readonly ConceptSet ours = Vocabulary.Any("prakerja|gelombang");
    private readonly FaqMatch[] sure;

    public WordMatcher()
    {
        topics = [.. TopicPatterns.All.Select(topic => (topic.Topic, topic.Lines.Select(TopicPattern.Parse).ToArray()))];
        sure = [.. topics.Select(topic => new FaqMatch.Sure(topic.Topic))];
    }

    public FaqMatch Match(string message)
    {
        var reading = WordReader.Read(message);
        if (reading.Said.IsEmpty || reading.Said.Meets(orders))
            return Nothing;
        if (reading.Said.Meets(others) && !reading.Said.Meets(ours))
            return Nothing;
        if (reading.Words > LongStory && !reading.Asked.IsEmpty && Decide(reading.Asked, reading) is FaqMatch.Sure asked)
            return asked;
        return Decide(reading.Said, reading);
    }

    private FaqMatch Decide(ConceptSet said, Reading reading)
    {
        Span<Scored> best = stackalloc Scored[MostNear];
        best.Clear();
        var known = reading.Unknown == 0 || said.Meets(ours);
        for (var topic = 0; topic < topics.Length; topic++)
            Rank(best, Score(topic, said, known));
        if (best[0].Score == 0)
            return Nothing;
        var needed = reading.Words <= 6 ? 3 : reading.Words <= LongStory ? 4 : 5;
        if (best[0].Sure && best[0].Score >= needed && best[0].Score > best[1].Score && KnowsEnough(reading))
            return sure[best[0].Topic];
        return best[0].Score < TopicPattern.Guess ? Nothing : Near(best);
    }

    /// <summary>A message that is mostly unknown words is about something else.</summary>
    private static bool KnowsEnough(Reading reading) => reading.Unknown <= reading.Words / 2;

    private Scored Score(int topic, ConceptSet said, bool known)
    {
        var best = new Scored(topic, 0, false);
        foreach (var pattern in topics[topic].Patterns)
        {
            var score = pattern.Score(said, known);
            if (score > best.Score || (score == best.Score && score > 0 && !pattern.IsGuess))
                best = new Scored(topic, score, !pattern.IsGuess);
        }

        return best;
    }

    /// <summary>Keeps the three best, the earlier topic first where two are equal.</summary>
    private static void Rank(Span<Scored> best, Scored next)
    {
        for (var place = 0; place < best.Length; place++)
        {
            if (next.Score > best[place].Score)
                (best[place], next) = (next, best[place]);
        }
    }

    private FaqMatch Near(ReadOnlySpan<Scored> best)
    {
        var near = new List<string>(MostNear);
        foreach (var scored in best)
        {
            if (scored.Score > 0 && scored.Score >= best[0].Score - 2)
                near.Add(topics[scored.Topic].Topic);
        }

        return new FaqMatch.Nearly(near);
    }

    private readonly record struct Scored(int Topic, int Score, bool Sure);
}
