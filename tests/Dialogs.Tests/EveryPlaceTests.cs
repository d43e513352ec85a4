using System.Text.Json;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Faq;
using Prakerja.Dialogs.Tests.Faq;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Tests;

/// <summary>What must hold at every open question.</summary>
public sealed class EveryPlaceTests
{
    private static readonly DialogEngine Real = Assistant.Create(new WordMatcher(), FirstTopics.All);

    /// <summary>One question to each topic, as people write it.</summary>
    private static readonly (string Topic, string Words)[] Questions =
        [.. Asked.All.DistinctBy(asked => asked.Topic).Select(asked => (asked.Topic, asked.Words.TrimEnd('?', ' ') + "?"))];

    public static TheoryData<string> All => Places.All;

    [Fact]
    public void Every_question_of_every_dialog_is_a_place()
    {
        var chat = new Chat();
        var turn = new Turn(chat.Subject, chat.Facts(), Assistant.Catalog());
        var questions = turn.Catalog.All.SelectMany(dialog => dialog.Questions(turn, turn.Catalog.Start(dialog.Name)).Select(question => question.Place));
        string[] askedOnlyWithTwoOpenWaves = ["join/wave"];
        Assert.Empty(questions.Except(Places.Names).Except(askedOnlyWithTwoOpenWaves));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_interruption_is_answered_and_leaves_stack_draft_and_revision_equal(string place)
    {
        foreach (var words in new[] { "bantuan", "halo", "terima kasih", "hubungi petugas" })
        {
            var chat = Places.At(place);
            var (before, question) = (State(chat), chat.Shown.Split('\n')[^1]);
            chat.User(words);
            Assert.Equal(before, State(chat));
            Assert.Contains(question, chat.Shown, StringComparison.Ordinal);
            Assert.Empty(chat.LastDecision!.Effects);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_topic_is_answered_in_the_middle_and_the_same_question_stands(string place)
    {
        var chat = Places.At(place);
        var before = State(chat);
        foreach (var (topic, words) in Questions)
        {
            var decision = Real.Decide(chat.Subject, new UserInput.Words(words), chat.Facts());
            Assert.True(decision.Said.Length > 0, $"{topic} was not answered at {place}: {words}");
            Assert.Equal(before, State(decision.Subject));
            Assert.NotNull(decision.Ask);
            Assert.Empty(decision.Effects);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_language_switches_and_the_open_question_is_asked_again(string place)
    {
        var chat = Places.At(place);
        var before = State(chat);
        chat.User("language");
        Assert.Equal(Language.English, chat.LastReply!.Language);
        chat.Bot("All right, in English now.");
        Assert.NotNull(chat.LastDecision!.Ask);
        chat.User("bahasa");
        Assert.Equal(Language.Indonesian, chat.LastReply!.Language);
        Assert.Equal(before, State(chat));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_pause_of_29_days_is_met_with_the_exact_open_question(string place)
    {
        var chat = Places.At(place);
        var (stack, question) = (Stack(chat.Subject), chat.Shown.Split('\n')[^1].Split(" [")[0]);
        var answers = JsonSerializer.Serialize(chat.Applicant);
        chat.Now += TimeSpan.FromDays(29);
        chat.RunStartedAt = chat.Now.AddDays(-30);
        chat.User("halo");
        if (place is "motivation-test/item")
        {
            // The minute is over; what was answered counts, and nothing was.
            chat.At("motivation-test/start");
            return;
        }

        // A closed wave can no longer be joined or left; everything else stands as it stood.
        Assert.Equal(stack, Stack(chat.Subject));
        Assert.Equal(answers, JsonSerializer.Serialize(chat.Applicant));
        if (!place.StartsWith("dashboard", StringComparison.Ordinal) && !place.StartsWith("join", StringComparison.Ordinal))
            chat.Bot(question);
        if (chat.Subject.Conversation.Stack.Any(frame => frame.Dialog == "registration"))
            chat.Bot("Selamat datang kembali");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_stack_of_the_previous_version_goes_on_with_all_answers(string place)
    {
        var chat = Places.At(place);
        var answers = JsonSerializer.Serialize(chat.Applicant);
        var conversation = chat.Subject.Conversation;
        chat.Subject = chat.Subject with
        {
            Conversation = conversation with { Stack = [.. conversation.Stack.Select(frame => frame with { Version = frame.Version - 1 })] },
        };
        chat.User("bantuan").At(place);
        Assert.Equal(answers, JsonSerializer.Serialize(chat.Applicant));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Where_a_step_is_gone_the_dialog_goes_on_at_its_first_question_without_an_answer(string place)
    {
        var chat = Places.At(place);
        var answers = JsonSerializer.Serialize(chat.Applicant);
        var conversation = chat.Subject.Conversation;
        chat.Subject = chat.Subject with
        {
            Conversation = conversation.WithTop(conversation.Top! with { Version = 0, Step = "a-step-that-is-gone", Forced = false }),
        };
        chat.User("bantuan");
        Assert.Equal(answers, JsonSerializer.Serialize(chat.Applicant));
        Assert.Equal(conversation.Top!.Dialog, chat.Subject.Conversation.Top!.Dialog);
        Assert.NotNull(chat.LastDecision!.Ask);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Old_buttons_of_another_revision_change_nothing(string place)
    {
        var chat = Places.At(place);
        var before = State(chat);
        foreach (var button in chat.LastReply!.Buttons.Where(button => button.Url is null))
        {
            chat.Press(button with { Revision = button.Revision - 1 });
            Assert.Equal(before, State(chat));
            Assert.Empty(chat.LastDecision!.Effects);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Whatever_a_stranger_types_gets_an_answer_and_loses_nothing(string place)
    {
        foreach (var words in Strange)
        {
            var chat = Places.At(place);
            var applicant = chat.Applicant;
            chat.User(words);
            Assert.False(string.IsNullOrWhiteSpace(chat.LastReply!.Text));
            Assert.True(applicant.Account.Consent is null || chat.Applicant.Account.Consent is not null);
            Assert.NotEmpty(chat.Subject.Conversation.Stack);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Three_answers_that_are_not_understood_lead_to_another_way_and_never_to_an_end(string place)
    {
        var chat = Places.At(place);
        var seen = new List<string>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            chat.Give(new UserInput.Unreadable("sticker"));
            seen.Add(chat.Shown);
            Assert.Equal(place, chat.Subject.Conversation.Top!.Place);
            Assert.NotNull(chat.LastDecision!.Ask);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Labels_of_buttons_fit_twenty_characters_in_both_languages(string place)
    {
        var chat = Places.At(place);
        Assert.All(chat.LastReply!.Buttons, button => Assert.InRange(button.Label.Length, 1, 20));
        chat.User("language");
        Assert.All(chat.LastReply!.Buttons, button => Assert.InRange(button.Label.Length, 1, 20));
    }

    private static readonly string[] Strange =
    [
        "", " ", "\u200f\u202e", new string('x', 100_000), "😀😀😀", "'; DROP TABLE persons; --", "<script>alert(1)</script>", "34040150019000031",
        "31-02-1990", "{link}", "{0}", "/erase", "/change:identity/nik", "\0\0", "﷽﷽﷽", "0", "-1", "99999999999999999999",
    ];

    internal static string State(Chat chat) => State(chat.Subject);

    private static string State(Subject subject) =>
        JsonSerializer.Serialize(subject.Applicant) + Stack(subject) + subject.Conversation.Revision;

    private static string Stack(Subject subject) => string.Join(" > ", subject.Conversation.Stack.Select(frame =>
        $"{frame.Dialog} v{frame.Version}/{frame.Step} {frame.Forced} {frame.Change} {frame.State?.GetRawText()}"));
}
