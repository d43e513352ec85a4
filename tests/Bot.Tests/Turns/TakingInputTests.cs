using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Turns;

public sealed class TakingInputTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task A_message_is_answered_and_kept()
    {
        Assert.Equal("one?", await lab.Say(TurnLab.Web, "one"));
        Assert.Equal("one, two?", await lab.Say(TurnLab.Web, "two"));
        Assert.Equal("one, two", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task An_ordinary_turn_is_one_commit_of_one_document()
    {
        await lab.Say(TurnLab.Web, "one");
        TurnChanges? written = null;
        lab.Store.AfterCommit = changes => written = changes;
        await lab.Say(TurnLab.Web, "two");
        Assert.Equal(2, lab.Store.Commits);
        Assert.Single(written!.Persons);
        Assert.Empty(written.Chats);
        Assert.Empty(written.NewRows);
    }

    [Fact]
    public async Task A_repeated_message_has_no_second_effect()
    {
        var message = lab.Message(TurnLab.Web, "one");
        Assert.IsType<TurnOutcome.Taken>(await lab.Run(message));
        for (var times = 0; times < 10; times++)
            Assert.IsType<TurnOutcome.Repeated>(await lab.Run(message));
        Assert.Equal("one", lab.Told(TurnLab.Web));
        Assert.Equal(1, lab.Store.Commits);
    }

    [Fact]
    public async Task The_first_two_messages_of_a_new_chat_may_come_swapped()
    {
        var (first, second) = (lab.Message(TurnLab.Plain, "first", at: lab.Now.AddSeconds(-2)), lab.Message(TurnLab.Plain, "second"));
        Assert.IsType<TurnOutcome.Taken>(await lab.Run(second));
        Assert.IsType<TurnOutcome.Taken>(await lab.Run(first));
        Assert.Equal("second, first", lab.Told(TurnLab.Plain));
        Assert.IsType<TurnOutcome.Repeated>(await lab.Run(second));
    }

    [Fact]
    public async Task A_repeat_of_day_six_that_comes_a_hundred_times_does_nothing()
    {
        var old = lab.Message(TurnLab.Plain, "old");
        await lab.Run(old);
        for (var more = 0; more < ChatState.MostTaken; more++)
        {
            lab.Time.Advance(TimeSpan.FromMinutes(1));
            await lab.Say(TurnLab.Plain, "quiet");
        }

        lab.Time.Advance(TimeSpan.FromDays(6));
        var commits = lab.Store.Commits;
        for (var times = 0; times < 100; times++)
            Assert.IsType<TurnOutcome.Dropped>(await lab.Run(old));
        Assert.Equal(commits, lab.Store.Commits);
        Assert.Equal("old", lab.Told(TurnLab.Plain));
        Assert.Equal(ChatState.MostTaken, lab.PersonOf(TurnLab.Plain)!.Chats[0].Taken.Length);
    }

    [Fact]
    public async Task Who_wrote_less_than_an_hour_ago_is_asked_to_write_again_but_once_an_hour()
    {
        var late = lab.Message(TurnLab.Plain, "late", at: lab.Now);
        var later = lab.Message(TurnLab.Plain, "later", at: lab.Now);
        lab.Time.Advance(TimeSpan.FromSeconds(1));
        for (var more = 0; more < ChatState.MostTaken + 1; more++)
            await lab.Say(TurnLab.Plain, "quiet");
        var before = lab.PlainChannel.Sent.Count;

        Assert.IsType<TurnOutcome.Dropped>(await lab.Run(late));
        Assert.IsType<TurnOutcome.Dropped>(await lab.Run(late));
        Assert.IsType<TurnOutcome.Dropped>(await lab.Run(later));
        Assert.Equal(before + 1, lab.PlainChannel.Sent.Count);
        Assert.EndsWith(TurnTexts.AskToRepeat.Id, lab.PlainChannel.Sent.Last());
        Assert.Equal("", lab.Told(TurnLab.Plain));
    }

    [Fact]
    public async Task Twenty_messages_at_once_are_all_taken_and_none_twice()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => lab.Say(TurnLab.Web, $"m{number}"))));
        Assert.Equal(20, lab.Told(TurnLab.Web).Split(", ").Distinct().Count());
        Assert.Single(lab.Store.Persons);
        Assert.Equal(0, lab.Store.StaleCommits);
    }

    [Fact]
    public async Task A_turn_that_lost_its_commit_decides_again_on_what_the_other_wrote()
    {
        await lab.Say(TurnLab.Web, "one");
        var elsewhere = new TurnLabTwin(lab);
        var raced = false;
        lab.Store.BeforeCommit = async _ =>
        {
            if (raced)
                return;
            raced = true;
            await elsewhere.Say(TurnLab.Web, "elsewhere");
        };
        Assert.Equal("one, elsewhere, two?", await lab.Say(TurnLab.Web, "two"));
        Assert.Equal(1, lab.Store.StaleCommits);
    }

    [Fact]
    public async Task Two_processes_that_create_the_same_new_chat_make_one_person()
    {
        var elsewhere = new TurnLabTwin(lab);
        var raced = false;
        lab.Store.BeforeCommit = async _ =>
        {
            if (raced)
                return;
            raced = true;
            await elsewhere.Say(TurnLab.Web, "elsewhere");
        };
        Assert.Equal("elsewhere, here?", await lab.Say(TurnLab.Web, "here"));
        Assert.Single(lab.Store.Persons);
    }

    [Fact]
    public async Task A_commit_whose_answer_was_lost_is_found_out_and_not_decided_twice()
    {
        lab.Store.AfterCommit = _ => throw new IOException("connection cut");
        var outcome = await lab.Run(lab.Message(TurnLab.Plain, "one"));
        Assert.Equal("one?", Assert.IsType<TurnOutcome.Taken>(outcome).Reply!.Text);
        Assert.Equal("one", lab.Told(TurnLab.Plain));
        Assert.Equal("1001: one?", Assert.Single(lab.PlainChannel.Sent));
    }

    [Fact]
    public async Task A_commit_that_failed_is_told_to_whoever_brought_the_input_and_can_be_brought_again()
    {
        var message = lab.Message(TurnLab.Web, "one");
        lab.Store.BeforeCommit = _ => throw new IOException("disk gone");
        await Assert.ThrowsAsync<IOException>(() => lab.Run(message));
        lab.Store.BeforeCommit = _ => Task.CompletedTask;
        Assert.IsType<TurnOutcome.Taken>(await lab.Run(message));
        Assert.Empty(lab.Store.Letters);
    }

    [Fact]
    public async Task The_greeting_is_computed_and_nothing_is_stored()
    {
        var greeting = await lab.Runner.Greet(TurnLab.Web, "Chrome", "id-ID");
        Assert.Equal("?", greeting.Text);
        Assert.Empty(lab.Store.Persons);
        Assert.Equal(0, lab.Store.Commits);
    }

    [Fact]
    public async Task A_button_of_the_computed_greeting_works_at_the_first_press_even_after_a_restart()
    {
        var button = Assert.Single((await lab.Runner.Greet(TurnLab.Web, "Chrome", "en-GB")).Buttons);
        lab.Restart();
        var press = new UserInput.Press(button.Step, button.Revision, button.Choice, button.Label);
        var outcome = await lab.Run(new Inbound.FromChat(TurnLab.Web, "p1", lab.Now, press) { Locale = "en-GB" });
        Assert.Equal("press yes?", Assert.IsType<TurnOutcome.Taken>(outcome).Reply!.Text);
        Assert.Equal(Language.English, lab.PersonOf(TurnLab.Web)!.Conversation.Language);
    }

    [Fact]
    public async Task A_button_of_another_revision_changes_nothing()
    {
        await lab.Say(TurnLab.Web, "one");
        var revision = lab.PersonOf(TurnLab.Web)!.Conversation.Revision;
        await lab.Say(TurnLab.Web, "two");
        await lab.Run(new Inbound.FromChat(TurnLab.Web, "p1", lab.Now, new UserInput.Press("lab/ask", revision, "yes", "Yes")));
        Assert.Equal("one, two", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task A_message_in_the_web_chat_learns_its_number_in_the_transcript()
    {
        Assert.Equal(2, Assert.IsType<TurnOutcome.Taken>(await lab.Run(lab.Message(TurnLab.Web, "one"))).ActivityId);
        Assert.Equal(4, Assert.IsType<TurnOutcome.Taken>(await lab.Run(lab.Message(TurnLab.Web, "two"))).ActivityId);
        Assert.Null(Assert.IsType<TurnOutcome.Taken>(await lab.Run(lab.Message(TurnLab.Plain, "one"))).ActivityId);
    }
}
