using Prakerja.Dialogs.Engine;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class MotivationTestTests
{
    [Fact]
    public void At_the_deadline_the_chat_says_so_by_itself_and_what_was_answered_counts()
    {
        var chat = Places.At("motivation-test/item");
        Assert.Equal(chat.Now.AddSeconds(60), chat.LastReply!.Deadline);
        chat.Press(chat.LastReply.Buttons[0]).Press(chat.LastReply!.Buttons[1]);
        chat.Timer("test-deadline").Bot("Waktunya habis", "sedang dinilai");
        Assert.Equal(TestState.Evaluated, chat.Applicant.Motivation.Attempt!.State);
        Assert.Equal(2, chat.Applicant.Motivation.Score!.Answered);
    }

    [Fact]
    public void Nothing_answered_may_start_again() => Places.At("motivation-test/item")
        .Timer("test-deadline").Bot("boleh diulang", "[Mulai tes]").Press("Mulai tes").Bot("1 dari 5.");

    [Fact]
    public void Our_own_outage_voids_the_attempt()
    {
        var chat = Places.At("motivation-test/item");
        chat.Press(chat.LastReply!.Buttons[0]);
        chat.After(TimeSpan.FromSeconds(20)).RunStartedAt = chat.Now;
        chat.User("1").Bot("gangguan dari pihak kami", "[Mulai tes]").At("motivation-test/start");
    }

    [Fact]
    public void A_timer_more_than_five_seconds_late_voids_the_attempt()
    {
        var chat = Places.At("motivation-test/item");
        chat.Press(chat.LastReply!.Buttons[0]);
        chat.After(TimeSpan.FromSeconds(66)).Timer("test-deadline").Bot("gangguan dari pihak kami");
    }

    [Fact]
    public void An_old_timer_does_not_touch_a_new_attempt()
    {
        var chat = Places.At("motivation-test/item");
        var old = chat.Effects.OfType<Effect.Timer>().Last();
        chat.Timer("test-deadline").Press("Mulai tes");
        chat.Give(new UserInput.TimerFired(old.Name, old.Key, old.Due));
        Assert.True(chat.LastDecision!.Outdated);
        Assert.True(chat.Applicant.Motivation.Attempt!.IsRunning);
    }

    [Fact]
    public void A_doubled_press_does_not_answer_the_next_item()
    {
        var chat = Places.At("motivation-test/item");
        var button = chat.LastReply!.Buttons[0];
        chat.Press(button).Press(button);
        Assert.Equal(1, chat.Applicant.Motivation.Attempt!.Position);
    }

    [Fact]
    public void The_result_is_mailed_and_told() => Assert.Contains(
        Places.At("motivation-test/result").Timer("test-evaluated").Bot("sudah dinilai", "Coba periksa").Effects,
        effect => effect is Effect.Mail { Kind: "test-evaluated" });
}
