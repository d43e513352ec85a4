using Prakerja.Dialogs.Faq;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Tests.Faq;

public sealed class FirstTopicsTests
{
    private const int LongestAnswer = 600;

    public static TheoryData<string, string> TopicsInSituations =>
        [.. FirstTopics.InOrder.SelectMany(topic => Situations.Names.Select(situation => (topic.Id, situation)))];

    [Theory]
    [MemberData(nameof(TopicsInSituations))]
    public void Answer_is_whole_and_short_in_both_languages(string topic, string situation)
    {
        foreach (var language in new[] { Language.Indonesian, Language.English })
        {
            var answer = Answer(topic, situation, language);
            Assert.InRange(answer.Length, 40, LongestAnswer);
            Assert.DoesNotContain('{', answer);
            Assert.DoesNotContain("  ", answer);
            Assert.DoesNotContain('!', answer);
        }
    }

    [Fact]
    public void Answers_differ_by_language_and_say_anda()
    {
        foreach (var topic in FirstTopics.InOrder)
        {
            var answer = Answer(topic.Id, "open wave", Language.Indonesian);
            Assert.NotEqual(answer, Answer(topic.Id, "open wave", Language.English));
            Assert.DoesNotContain(" kamu", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Every_topic_has_a_title_a_source_with_its_date_and_words_that_find_it()
    {
        foreach (var topic in FirstTopics.InOrder)
        {
            Assert.InRange(topic.Title.Id.Length, 3, 40);
            Assert.InRange(topic.Title.En.Length, 3, 40);
            Assert.Matches("checked 20[0-9]{2}-[0-9]{2}-[0-9]{2}$", topic.Source);
            Assert.InRange(Asked.All.Count(asked => asked.Topic == topic.Id), 10, 100);
        }

        Assert.Equal(Asked.All.Select(asked => asked.Topic).Distinct().Order(), FirstTopics.All.All.Keys.Order());
    }

    [Fact]
    public void Unlinked_family_card_leads_to_dukcapil() =>
        Assert.StartsWith("Hubungi Dukcapil di 1500-538", Answer("nik-kk-not-linked", "open wave", Language.Indonesian), StringComparison.Ordinal);

    [Fact]
    public void Open_wave_and_its_quota_come_from_the_facts()
    {
        Assert.Contains("Gelombang 7 sedang dibuka sampai Senin 7 September 2020 pukul 10.00 WIB", Answer("wave-schedule", "open wave"), StringComparison.Ordinal);
        Assert.Contains("Gelombang 8 dibuka Minggu 6 September 2020", Answer("wave-schedule", "scheduled wave"), StringComparison.Ordinal);
        Assert.Contains("belum ada gelombang", Answer("wave-schedule", "no wave at all"), StringComparison.Ordinal);
        Assert.Contains("750.000", Answer("wave-quota", "scheduled wave"), StringComparison.Ordinal);
        Assert.Contains("800.000", Answer("wave-quota", "no wave at all"), StringComparison.Ordinal);
    }

    [Fact]
    public void Date_of_the_result_is_told_when_it_is_known()
    {
        Assert.Contains("Hasil Gelombang 6 diumumkan Sabtu 5 September 2020", Answer("announcement", "result soon"), StringComparison.Ordinal);
        Assert.Contains("1 sampai 7 hari", Answer("announcement", "closed wave"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_signed_in_hear_their_own_reason()
    {
        Assert.Contains("kuota habis dalam undian", Answer("not-selected-why", "signed in, not selected"), StringComparison.Ordinal);
        Assert.Contains("Alasannya belum tercatat", Answer("not-selected-why", "signed in, not selected, no reason, no wave"), StringComparison.Ordinal);
        foreach (var topic in FirstTopics.InOrder)
            Assert.DoesNotContain("Status Anda", Answer(topic.Id, "not signed in, not selected"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_was_selected_is_not_sent_to_another_wave()
    {
        Assert.Contains("tidak bisa ikut gelombang lagi", Answer("rejoin-next-wave", "signed in, accepted"), StringComparison.Ordinal);
        Assert.StartsWith("Boleh", Answer("rejoin-next-wave", "signed in, not selected"), StringComparison.Ordinal);
    }

    private static string Answer(string topic, string situation, Language language = Language.Indonesian) =>
        Situations.Render(FirstTopics.All.Answer(topic, Situations.Of(situation))!, language);
}
