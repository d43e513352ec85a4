using Prakerja.Dialogs.Faq;

namespace Prakerja.Dialogs.Tests.Faq;

public sealed class WordMatcherTests
{
    private static readonly WordMatcher Matcher = new();

    public static TheoryData<string, string> Questions => [.. Asked.All.Select(asked => (asked.Topic, asked.Words))];

    public static TheoryData<string> OtherWords => [.. NotAsked.All];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_finds_its_topic(string topic, string words) => Assert.Equal(topic, Shown(Matcher.Match(words)));

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Words_that_ask_nothing_are_unknown(string words) => Assert.Equal("unknown", Shown(Matcher.Match(words)));

    private static string Shown(FaqMatch match) => match switch
    {
        FaqMatch.Sure sure => sure.Topic,
        FaqMatch.Nearly nearly => "nearly " + string.Join(' ', nearly.Topics),
        _ => "unknown",
    };
}
