using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Faq;

/// <summary>The answers by topic. What changes (the open wave, numbers to call) is filled from the facts of the turn.</summary>
public sealed class FaqTopics(IReadOnlyDictionary<string, FaqTopic> topics)
{
    public IReadOnlyDictionary<string, FaqTopic> All => topics;

    /// <summary>Null for a topic that is not here.</summary>
    public Phrase? Answer(string id, Turn turn) => topics.TryGetValue(id, out var topic) ? topic.Answer(turn) : null;
}

/// <param name="Id">The key of the topic, which never changes.</param>
/// <param name="Title">What it is called in a list.</param>
/// <param name="Answer">At most 600 characters in words, the next action first.</param>
/// <param name="Source">Where the facts come from.</param>
public sealed record FaqTopic(string Id, Text Title, Func<Turn, Phrase> Answer, string Source);
