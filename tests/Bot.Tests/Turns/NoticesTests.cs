using System.Text;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>Where a person hears what nobody asked for, and that it is heard once.</summary>
public sealed class NoticesTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task It_goes_to_the_chat_used_last_and_nowhere_else()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "quiet");
        await Fire("notice");
        Assert.Equal(["1001: news key"], News());
        Assert.Empty(Letters());
    }

    [Fact]
    public async Task It_goes_into_the_transcript_of_a_web_chat_that_somebody_looks_at()
    {
        await Account();
        await lab.Say(TurnLab.Web, "quiet");
        await Fire("notice");
        Assert.EndsWith("bot news key\n", Encoding.UTF8.GetString(lab.PersonOf(TurnLab.Web)!.Chat(TurnLab.Web)!.Tail), StringComparison.Ordinal);
        Assert.Empty(News());
    }

    [Fact]
    public async Task A_web_chat_that_nobody_looks_at_is_passed_over()
    {
        await Account();
        await lab.Say(TurnLab.Web, "quiet");
        lab.WebChannel.Unseen.Add(TurnLab.Web.Id);
        await Fire("notice");
        Assert.Equal(["1001: news key"], News());
    }

    [Fact]
    public async Task Where_stop_was_said_it_takes_the_next_chat_and_after_start_that_one_again()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "stop");
        await Fire("notice", "a");
        await lab.Say(TurnLab.Plain, "start");
        await Fire("notice", "b");
        Assert.Equal(["1002: news a", "1001: news b"], News());
    }

    [Fact]
    public async Task Stop_leaves_the_answers_to_ones_own_messages()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "stop");
        Assert.EndsWith("hello?", await lab.Say(TurnLab.Plain, "hello"), StringComparison.Ordinal);
        Assert.Contains(lab.PlainChannel.Sent, sent => sent.EndsWith("hello?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chat_out_of_reach_is_passed_over_until_somebody_writes_there()
    {
        await Account();
        lab.PlainChannel.OutcomeIn["1001"] = new SendOutcome.OptedOut("blocked");
        await lab.Say(TurnLab.Plain, "quiet");
        Assert.True(lab.PersonOf(TurnLab.Plain)!.Chat(TurnLab.Plain)!.Unreachable);
        await Fire("notice", "a");
        lab.PlainChannel.OutcomeIn.Clear();
        await lab.Say(TurnLab.Plain, "quiet");
        await Fire("notice", "b");
        Assert.Equal(["1002: news a", "1001: news b"], News());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chat_that_refuses_it_passes_it_on(bool blocked)
    {
        await Account();
        await lab.Say(TurnLab.Plain, "quiet");
        lab.PlainChannel.OutcomeIn["1001"] = blocked ? new SendOutcome.OptedOut("blocked") : new SendOutcome.GaveUp("no-template");
        await Fire("notice");
        Assert.Equal(["1002: news key"], News());
        Assert.Equal(blocked, lab.PersonOf(TurnLab.Plain)!.Chat(TurnLab.Plain)!.Unreachable);
        Assert.Empty(lab.Store.Letters);
        Assert.Empty(Letters());
    }

    [Fact]
    public async Task Where_no_chat_takes_it_mail_and_sms_carry_it_once()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "stop");
        await lab.Say(TurnLab.Web, "stop");
        lab.PlainChannel.OutcomeIn["1002"] = new SendOutcome.OptedOut("blocked");
        await Fire("notice");
        Assert.Empty(News());
        Assert.Equal(["by mail", "news key"], Letters());
        await lab.RunOutbox();
        Assert.Equal(2, Letters().Count);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_process_that_dies_before_the_commit_brings_it_later_and_one_that_dies_after_it_not_again()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "quiet");
        var dies = true;
        lab.Store.BeforeCommit = changes => dies && changes.UsedRows.Any(row => row.Lane == Lane.Notice) ? throw new IOException("killed") : Task.CompletedTask;
        await Fire("notice");
        Assert.Empty(News());
        dies = false;
        var cut = true;
        lab.Store.AfterCommit = changes =>
        {
            if (cut && changes.UsedRows.Any(row => row.Lane == Lane.Notice))
                throw new IOException("killed");
        };
        lab.Restart();
        await Later();
        cut = false;
        lab.Restart();
        await Later();
        await Later();
        Assert.Equal(["1001: news key"], News());
        Assert.Empty(Letters());
    }

    [Fact]
    public async Task A_notice_that_waits_in_a_chat_does_not_reach_the_next_person_there_but_the_next_address()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "quiet");
        lab.PlainChannel.OutcomeIn["1001"] = new SendOutcome.TryLater("throttled", TimeSpan.FromMinutes(5));
        await Fire("notice");
        Assert.Empty(News());
        await lab.Say(TurnLab.Plain, "sign-out");
        lab.PlainChannel.OutcomeIn.Clear();
        await Later();
        Assert.Equal(["1002: news key"], News());
    }

    [Fact]
    public async Task What_the_reply_of_the_turn_says_is_not_said_again()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "quiet");
        await Fire("told-notice");
        var told = Assert.Single(lab.PlainChannel.Sent, sent => sent.StartsWith("1001: heard news", StringComparison.Ordinal));
        Assert.Empty(News());
        Assert.Empty(Letters());
        Assert.Contains("news?", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_reply_finds_no_chat_an_sms_says_it()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "stop");
        await lab.Say(TurnLab.Web, "stop");
        await lab.Say(TurnLab.OtherPlain, "stop");
        await Fire("told-notice");
        Assert.DoesNotContain(lab.PlainChannel.Sent, sent => sent.Contains("heard news", StringComparison.Ordinal));
        Assert.Equal(["news key"], Letters());
    }

    [Fact]
    public async Task A_refused_reply_that_was_a_notice_takes_the_next_address()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "quiet");
        lab.PlainChannel.OutcomeIn["1001"] = new SendOutcome.OptedOut("blocked");
        await Fire("told-notice");
        Assert.Equal(["1002: news key"], News());
    }

    [Fact]
    public async Task Of_a_person_who_is_gone_nothing_is_sent()
    {
        await Account();
        await lab.Say(TurnLab.Plain, "timer notice");
        await lab.Say(TurnLab.Plain, "erase");
        await Later();
        Assert.Empty(News());
        Assert.Empty(Letters());
    }

    /// <summary>One person with three chats: the web chat, 1001 and 1002; 1002 was used after the web chat.</summary>
    private async Task Account()
    {
        await lab.Say(TurnLab.Web, "account");
        await lab.Say(TurnLab.Web, "phone");
        var id = lab.PersonOf(TurnLab.Web)!.Id;
        foreach (var chat in (ChatAddress[])[TurnLab.OtherPlain, TurnLab.Plain])
        {
            lab.Time.Advance(TimeSpan.FromSeconds(1));
            await lab.Say(chat, $"sign-in {id}");
        }

        lab.Time.Advance(TimeSpan.FromSeconds(1));
        await lab.RunOutbox();
        lab.PlainChannel.Sent.Clear();
        lab.Senders.Mails.Clear();
    }

    /// <summary>A timer brings the notice; nobody speaks.</summary>
    private async Task Fire(string timer, string key = "key")
    {
        var person = lab.PersonOf(TurnLab.Plain)!.Id;
        var item = new OutboxItem.Timer(person, timer, key, lab.Now);
        await lab.Store.Commit(new TurnChanges { NewRows = [lab.Get<RowCodec>().Row(Lane.Timer, lab.Now, $"timer-{key}", item)] }, CancellationToken.None);
        await lab.RunOutbox();
        lab.Time.Advance(TimeSpan.FromSeconds(1));
    }

    private async Task Later()
    {
        lab.Time.Advance(TimeSpan.FromMinutes(10));
        await lab.RunOutbox();
    }

    private List<string> News() => [.. lab.PlainChannel.Sent.Where(sent => sent.Contains(": news ", StringComparison.Ordinal))];

    private List<string> Letters() => [.. lab.Senders.Mails.Select(mail => mail.Text), .. lab.Senders.Messages.Select(sms => sms.Text)];
}
