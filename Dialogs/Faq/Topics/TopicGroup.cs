using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>How the topics are written down, and where their facts come from.</summary>
internal static class TopicGroup
{
    public const string Article = "News article of 3 September 2020 on wave 7; checked 2026-11-24";
    public const string Rules = "Permenko 11/2020 as quoted by the press of 2020; checked 2026-11-24";
    public const string Press = "Press reports on waves 4 to 12, 2020 and 2021; checked 2026-11-24";
    public const string ThisService = "Rules of this service; checked 2026-11-24";
    public const string PrivacyLaw = "Law 27/2022 on personal data, and the rules of this service; checked 2026-11-24";

    public static FaqTopic Topic(string id, Text title, Text answer, string source) =>
        new(id, title, turn => LiveFacts.Fill(answer, turn), source);

    /// <summary>The answer depends on where the asker or the wave stands.</summary>
    public static FaqTopic Live(string id, Text title, Func<Turn, Text> answer, string source) =>
        new(id, title, turn => LiveFacts.Fill(answer(turn), turn), source);

    /// <summary>Whoever is signed in hears about himself first.</summary>
    public static FaqTopic Personal(string id, Text title, Text answer, Text forSignedIn, string source) =>
        new(id, title, turn => OwnStatus.Say(turn) is { } own ? AfterStatus.With(("own", own), ("rest", LiveFacts.Fill(forSignedIn, turn)))
            : LiveFacts.Fill(answer, turn), source);

    private static readonly Text AfterStatus = Text.Same("{own}\n{rest}");
}
