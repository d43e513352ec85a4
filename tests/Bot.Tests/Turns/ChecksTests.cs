using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Turns;

public sealed class ChecksTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task The_imported_registry_answers_in_the_same_turn()
    {
        Assert.Equal("answer Registry\n\ncheck registry, checked:Registry?", await lab.Say(TurnLab.Web, "check registry"));
        Assert.Equal(1, lab.Store.Commits);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_registry_elsewhere_is_asked_by_a_row_and_its_answer_comes_into_the_chat()
    {
        lab.Registry.AnswersInTurn = false;
        Assert.Equal("", await lab.Say(TurnLab.Plain, "check registry"));
        await lab.RunOutbox();
        Assert.Equal("1001: answer Registry\n\ncheck registry, checked:Registry?", Assert.Single(lab.PlainChannel.Sent));
        Assert.Empty(lab.Store.Rows);
        Assert.Empty(lab.PersonOf(TurnLab.Plain)!.Conversation.Checks);
    }

    [Fact]
    public async Task A_registry_that_is_down_is_told_once_and_asked_again_until_it_answers()
    {
        lab.Registry.AnswersInTurn = false;
        lab.Registry.Answer = () => new CheckAnswer.Unavailable();
        await lab.Say(TurnLab.Plain, "check registry");
        await lab.RunOutbox();
        Assert.StartsWith("1001: answer Unavailable", Assert.Single(lab.PlainChannel.Sent), StringComparison.Ordinal);
        for (var hour = 0; hour < 5; hour++)
        {
            lab.Time.Advance(TimeSpan.FromHours(2));
            await lab.RunOutbox();
        }

        Assert.Single(lab.PlainChannel.Sent);
        Assert.Equal(6, lab.Registry.Asked);
        lab.Registry.Answer = () => new CheckAnswer.Registry(Domain.Applicants.RegistryOutcome.Match);
        lab.Time.Advance(TimeSpan.FromHours(2));
        await lab.RunOutbox();
        Assert.Contains("late:Registry", lab.PlainChannel.Sent.Last(), StringComparison.Ordinal);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task The_old_answer_does_not_arrive_after_the_question_was_changed()
    {
        lab.Registry.AnswersInTurn = false;
        lab.Registry.Answer = () => new CheckAnswer.Unavailable();
        await lab.Say(TurnLab.Web, "check registry");
        await lab.RunOutbox();
        await lab.Say(TurnLab.Web, "forget");
        lab.Registry.Answer = () => new CheckAnswer.Registry(Domain.Applicants.RegistryOutcome.Match);
        lab.Time.Advance(TimeSpan.FromHours(2));
        await lab.RunOutbox();
        Assert.Equal("check registry, forget", lab.Told(TurnLab.Web));
        Assert.Equal(1, lab.Registry.Asked);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task The_same_answer_delivered_twice_counts_once()
    {
        await lab.Say(TurnLab.Web, "check slow");
        var (person, check) = (lab.Store.Persons[0].Id, lab.PersonOf(TurnLab.Web)!.Conversation.Checks[0].Id);
        var answer = new Inbound.ForPerson(person, TurnLab.Web, lab.Store.Rows[0].Key, new UserInput.CheckAnswered(check, new CheckAnswer.PhotoAccepted("p")));
        Assert.IsType<TurnOutcome.Taken>(await lab.Run(answer));
        Assert.IsType<TurnOutcome.Dropped>(await lab.Run(answer));
        Assert.Equal("check slow, checked:PhotoAccepted", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task A_picture_that_kills_the_decoder_is_given_up_after_three_starts()
    {
        await lab.Say(TurnLab.Web, "check slow");
        for (var start = 0; start < 3; start++)
        {
            lab.Photos.Answer = () => new TaskCompletionSource<CheckAnswer>().Task;
            await lab.Pump.StartDue(CancellationToken.None);
            await Until(() => lab.Photos.Ran == start + 1);
            lab.Restart();
            lab.Time.Advance(TimeSpan.FromMinutes(5));
        }

        await lab.RunOutbox();
        Assert.Equal(3, lab.Photos.Ran);
        Assert.Equal("check slow, checked:Failed", lab.Told(TurnLab.Web));
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_runner_that_throws_is_tried_three_times()
    {
        lab.Photos.Answer = () => throw new InvalidOperationException();
        await lab.Say(TurnLab.Web, "check slow");
        for (var times = 0; times < 5; times++)
        {
            await lab.RunOutbox();
            lab.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(3, lab.Photos.Ran);
        Assert.Equal("check slow, checked:Failed", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task A_check_that_is_to_wait_runs_at_its_time_and_spends_its_limit_then()
    {
        await lab.Say(TurnLab.Web, "check tomorrow number");
        await lab.RunOutbox();
        Assert.Equal("check tomorrow number", lab.Told(TurnLab.Web));
        lab.Time.Advance(TimeSpan.FromDays(1));
        await lab.RunOutbox();
        Assert.Equal("check tomorrow number, checked:Allowed", lab.Told(TurnLab.Web));
        for (var times = 0; times < Domain.Accounts.LimitRule.Sms.Max - 1; times++)
            Assert.StartsWith("answer Allowed", await lab.Say(TurnLab.Web, "check allowance number"), StringComparison.Ordinal);
        Assert.StartsWith("answer LimitReached", await lab.Say(TurnLab.Web, "check allowance number"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_check_runs_the_chat_shows_typing_and_says_so_after_three_seconds()
    {
        await lab.Say(TurnLab.Web, "check slow");
        Assert.Equal(["typing"], lab.WebChannel.Live);
        lab.Time.Advance(TimeSpan.FromSeconds(3));
        await Until(() => lab.WebChannel.Live.Count == 2);
        Assert.Equal(TurnTexts.BeingChecked.Id, lab.WebChannel.Live.Last());
    }

    [Fact]
    public async Task A_check_that_is_answered_at_once_says_nothing_of_waiting()
    {
        await lab.Say(TurnLab.Web, "check slow");
        await lab.RunOutbox();
        lab.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(["typing"], lab.WebChannel.Live);
    }

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
