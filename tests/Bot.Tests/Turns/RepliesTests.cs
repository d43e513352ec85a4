using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Turns;

public sealed class RepliesTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task While_the_run_lives_that_took_it_a_repeat_is_only_acknowledged()
    {
        var message = lab.Message(TurnLab.Plain, "one");
        await lab.Run(message);
        await lab.Run(message);
        Assert.Equal("1001: one?", Assert.Single(lab.PlainChannel.Sent));
    }

    [Fact]
    public async Task A_reply_that_a_killed_run_did_not_send_is_sent_at_the_repeat_and_only_once()
    {
        var message = await TakenButNotSent("one");
        for (var times = 0; times < 3; times++)
        {
            lab.Restart();
            Assert.IsType<TurnOutcome.Repeated>(await lab.Run(message));
            Assert.IsType<TurnOutcome.Repeated>(await lab.Run(message));
        }

        Assert.Equal("1001: one?", Assert.Single(lab.PlainChannel.Sent));
        Assert.Equal("one", lab.Told(TurnLab.Plain));
    }

    [Fact]
    public async Task A_lost_reply_is_not_sent_any_more_when_a_later_message_was_taken()
    {
        var message = await TakenButNotSent("one");
        lab.Restart();
        await lab.Say(TurnLab.Plain, "two");
        await lab.Run(message);
        Assert.Equal("1001: one, two?", Assert.Single(lab.PlainChannel.Sent));
    }

    [Fact]
    public async Task In_the_web_chat_a_reply_is_sent_when_it_stands_in_the_transcript()
    {
        await lab.Say(TurnLab.Web, "one");
        var chat = lab.PersonOf(TurnLab.Web)!.Chats[0];
        Assert.Null(chat.Reply);
        Assert.Equal("2 user\n3 bot one?\n", System.Text.Encoding.UTF8.GetString(chat.Tail));
        Assert.Equal(1, lab.WebChannel.Woken);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_reply_whose_first_try_fails_stands_in_the_outbox_and_later_ones_join_it_in_order()
    {
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.TryLater("throttled", TimeSpan.FromSeconds(30)));
        await lab.Say(TurnLab.Plain, "one");
        await lab.Say(TurnLab.Plain, "two");
        var row = Assert.Single(lab.Store.Rows);
        Assert.Equal(lab.Now.AddSeconds(30), row.Key.Due);

        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        await lab.Say(TurnLab.Plain, "three");
        Assert.Empty(lab.PlainChannel.Sent);
        lab.Time.Advance(TimeSpan.FromSeconds(31));
        await lab.RunOutbox();
        Assert.Equal(["1001: one?", "1001: one, two?", "1001: one, two, three?"], lab.PlainChannel.Sent);
        Assert.Empty(lab.Store.Rows);
        await lab.Say(TurnLab.Plain, "four");
        Assert.Equal("1001: one, two, three, four?", lab.PlainChannel.Sent.Last());
    }

    [Fact]
    public async Task A_try_that_goes_on_behind_the_deadline_and_the_outbox_do_not_both_deliver()
    {
        var answer = new TaskCompletionSource<SendOutcome>();
        lab.PlainChannel.Outcome = _ => answer.Task;
        var turn = lab.Run(lab.Message(TurnLab.Plain, "one"));
        lab.Time.Advance(lab.Get<Microsoft.Extensions.Options.IOptions<TurnOptions>>().Value.ReplyDeadline);
        Assert.IsType<TurnOutcome.Taken>(await turn);
        Assert.Single(lab.Store.Rows);

        await lab.RunOutbox();
        Assert.Empty(lab.PlainChannel.Sent);
        answer.SetResult(new SendOutcome.Delivered());
        await lab.Get<ReplyDelivery>().Drain();
        await lab.RunOutbox();
        Assert.Single(lab.PlainChannel.Sent);
        Assert.Empty(lab.Store.Rows);
        Assert.Empty(lab.PersonOf(TurnLab.Plain)!.Chats[0].Queued);
    }

    [Fact]
    public async Task A_first_try_that_fails_behind_the_deadline_is_made_up_for_by_the_outbox()
    {
        var answer = new TaskCompletionSource<SendOutcome>();
        lab.PlainChannel.Outcome = _ => answer.Task;
        var turn = lab.Run(lab.Message(TurnLab.Plain, "one"));
        lab.Time.Advance(TimeSpan.FromSeconds(1));
        await turn;
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        answer.SetResult(new SendOutcome.TryLater("unreachable"));
        await lab.Get<ReplyDelivery>().Drain();
        lab.Time.Advance(TimeSpan.FromSeconds(3));
        await lab.RunOutbox();
        Assert.Equal("1001: one?", Assert.Single(lab.PlainChannel.Sent));
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_reply_that_waits_does_not_reach_the_next_person_on_the_phone()
    {
        await lab.Say(TurnLab.Plain, "account");
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.TryLater("throttled"));
        await lab.Say(TurnLab.Plain, "summary");
        await lab.Say(TurnLab.Plain, "sign-out");
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        lab.PlainChannel.Sent.Clear();
        lab.Time.Advance(TimeSpan.FromMinutes(1));
        await lab.RunOutbox();
        Assert.DoesNotContain(lab.PlainChannel.Sent, sent => sent.Contains("summary", StringComparison.Ordinal));
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_reply_refused_for_good_is_a_dead_letter_that_can_be_replayed()
    {
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.GaveUp("blocked"));
        await lab.Say(TurnLab.Plain, "one");
        var letter = Assert.Single(lab.Store.Letters);
        Assert.Equal("blocked", letter.Reason);
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        Assert.True(await lab.Store.Replay(letter.Id, new OutboxRow(new OutboxKey(Lane.Reply, lab.Now, letter.Id), 0, letter.Body), CancellationToken.None));
        await lab.RunOutbox();
        Assert.Equal("1001: one?", Assert.Single(lab.PlainChannel.Sent));
    }

    [Fact]
    public async Task The_reply_of_a_timer_is_on_disk_with_its_turn_and_survives_a_kill_before_it_is_sent()
    {
        await lab.Say(TurnLab.Plain, "timer reminder-1");
        lab.Time.Advance(TimeSpan.FromMinutes(1));
        var row = lab.Store.Rows.Single(row => row.Key.Lane == Lane.Timer);
        lab.PlainChannel.Sent.Clear();
        await lab.Run(new Inbound.ForPerson(lab.Store.Persons[0].Id, null, row.Key, new UserInput.TimerFired("reminder-1", "key", lab.Now)));
        Assert.Empty(lab.PlainChannel.Sent);

        lab.Restart();
        await lab.RunOutbox();
        Assert.Contains("heard timer:key", Assert.Single(lab.PlainChannel.Sent), StringComparison.Ordinal);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task The_reply_of_a_timer_goes_to_the_chat_used_last()
    {
        await lab.Say(TurnLab.Plain, "account");
        var id = lab.Store.Persons[0].Id;
        lab.Time.Advance(TimeSpan.FromMinutes(1));
        await lab.Say(TurnLab.OtherPlain, $"sign-in {id}");
        lab.Time.Advance(TimeSpan.FromMinutes(1));
        lab.PlainChannel.Sent.Clear();
        await lab.Run(new Inbound.ForPerson(id, null, null, new UserInput.TimerFired("t", "key", lab.Now)));
        await lab.RunOutbox();
        Assert.StartsWith("1002: ", Assert.Single(lab.PlainChannel.Sent), StringComparison.Ordinal);
    }

    /// <summary>The process is killed between the commit and the send.</summary>
    private async Task<Inbound.FromChat> TakenButNotSent(string words)
    {
        var message = lab.Message(TurnLab.Plain, words);
        lab.PlainChannel.Outcome = _ => new TaskCompletionSource<SendOutcome>().Task;
        _ = lab.Run(message);
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        Assert.Equal(words, lab.Told(TurnLab.Plain));
        lab.Restart();
        await Task.CompletedTask;
        return message;
    }
}
