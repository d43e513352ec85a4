using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Faq;

/// <summary>
/// A question in the middle is answered, and the open question stands again. Where any words can be an answer, only what is written as a question is one;
/// elsewhere the answer to the open question is tried first.
/// </summary>
public sealed class FaqInterruption(IFaqMatcher matcher, FaqTopics topics) : IInterruption
{
    private const int LongestMessage = 1000;

    private static readonly string[] QuestionWords =
    [
        "apa", "apakah", "apa kah", "kenapa", "mengapa", "knp", "knapa", "bagaimana", "gimana", "gmn", "gmana", "kapan", "kpn", "berapa", "brp", "siapa",
        "dimana", "di mana", "kemana", "bisa", "bisakah", "boleh", "bolehkah", "kalau", "kalo", "klo", "haruskah", "perlukah", "cara", "caranya", "lupa",
        "what", "how", "why", "when", "where", "can", "do", "does", "is", "should", "must",
    ];

    public Interrupted Take(Turn turn, string words, OpenQuestion open)
    {
        if (words.StartsWith(Choices.Faq, StringComparison.Ordinal))
            return Answer(turn, words[Choices.Faq.Length..]);
        if (words.Length > LongestMessage)
            return Interrupted.No;
        var now = open.Moment == Moment.NotUnderstood || (open.TakesAnyWords && LooksLikeQuestion(words));
        if (!now)
            return Interrupted.No;
        return matcher.Match(words) is FaqMatch.Sure sure ? Answer(turn, sure.Topic) : Interrupted.No;
    }

    /// <summary>Ends with a question mark, or begins with a question word and has more than two words.</summary>
    public static bool LooksLikeQuestion(string words)
    {
        if (words.TrimEnd().EndsWith('?'))
            return true;
        var folded = ChoiceMatcher.Fold(words);
        return folded.Count(character => character == ' ') >= 2
            && QuestionWords.Any(word => folded.StartsWith(word + " ", StringComparison.Ordinal));
    }

    private Interrupted Answer(Turn turn, string topic)
    {
        if (topics.Answer(topic, turn) is not { } answer)
            return Interrupted.No;
        turn.Say(answer);
        if (turn.Conversation.Stack.Length > 1)
            turn.Say(CommandTexts.BackToQuestion);
        return Interrupted.Answered;
    }
}
