using System.Collections.Frozen;
using Prakerja.Dialogs.Faq.Topics;

namespace Prakerja.Dialogs.Faq;

/// <summary>The topics of the first version, in the order in which they are listed.</summary>
public static class FirstTopics
{
    public static IReadOnlyList<FaqTopic> InOrder { get; } =
    [
        .. JoiningTopics.All, .. WaveTopics.All, .. EligibilityTopics.All, .. AccountTopics.All, .. IdentityTopics.All, .. TestTopics.All,
        .. AfterwardsTopics.All, .. SafetyTopics.All,
    ];

    public static FaqTopics All { get; } = new(InOrder.ToFrozenDictionary(topic => topic.Id));
}
