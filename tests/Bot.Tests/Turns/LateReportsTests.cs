using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>What a channel reports about a reply after it took it.</summary>
public sealed class LateReportsTests
{
    private static readonly ChatAddress Chat = new("whatsapp", "ID.1");

    [Fact]
    public async Task A_reply_that_did_not_arrive_is_sent_once_more_and_never_a_third_time()
    {
        using var lab = new TurnLab();
        await lab.Run(lab.Message(Chat, "satu", "m1"));
        var reports = lab.Get<LateReports>();

        Assert.True(await reports.Failed(Chat, "m1", null, TimeSpan.Zero));
        Assert.False(await reports.Failed(Chat, "m1", null, TimeSpan.Zero));
        var again = lab.PersonOf(Chat)!.Chat(Chat)!.Queued.Single().Id;
        await lab.RunOutbox();

        Assert.Equal(2, lab.WhatsAppChannel.Sent.Count);
        Assert.False(await reports.Failed(Chat, again, null, TimeSpan.Zero));
        await lab.RunOutbox();
        Assert.Equal(2, lab.WhatsAppChannel.Sent.Count);
    }

    [Fact]
    public async Task Reports_in_the_wrong_order_lose_no_reply()
    {
        using var lab = new TurnLab();
        await lab.Run(lab.Message(Chat, "satu", "m1"));
        var reports = lab.Get<LateReports>();

        await reports.Failed(Chat, "m1", null, TimeSpan.Zero);
        await reports.Arrived(Chat, "m1");
        await lab.RunOutbox();

        Assert.Equal(2, lab.WhatsAppChannel.Sent.Count);
    }

    [Fact]
    public async Task Once_the_next_reply_is_out_a_report_about_the_last_changes_nothing()
    {
        using var lab = new TurnLab();
        await lab.Run(lab.Message(Chat, "satu", "m1"));
        await lab.Run(lab.Message(Chat, "dua", "m2"));

        Assert.False(await lab.Get<LateReports>().Failed(Chat, "m1", null, TimeSpan.Zero));
        Assert.True(await lab.Get<LateReports>().Failed(Chat, "m2", null, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_reply_of_unknown_outcome_is_not_sent_again_when_a_report_says_that_it_is_on_its_way()
    {
        using var lab = new TurnLab();
        lab.WhatsAppChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.TryLater("outcome-unknown", TimeSpan.FromSeconds(60)));
        await lab.Run(lab.Message(Chat, "satu", "m1"));
        lab.WhatsAppChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());

        await lab.Get<LateReports>().Arrived(Chat, "m1");
        lab.Time.Advance(TimeSpan.FromMinutes(2));
        await lab.RunOutbox();

        Assert.Empty(lab.WhatsAppChannel.Sent);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_reply_that_left_through_the_outbox_can_fail_later_too()
    {
        using var lab = new TurnLab();
        lab.WhatsAppChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.TryLater("throttled"));
        await lab.Run(lab.Message(Chat, "satu", "m1"));
        lab.WhatsAppChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        lab.Time.Advance(TimeSpan.FromMinutes(1));
        await lab.RunOutbox();

        Assert.True(await lab.Get<LateReports>().Failed(Chat, "m1", Occasions.WindowClosed, TimeSpan.Zero));
        Assert.Equal(Occasions.WindowClosed, lab.PersonOf(Chat)!.Chat(Chat)!.Queued.Single().Reply.Occasion);
        await lab.RunOutbox();
        Assert.Equal(2, lab.WhatsAppChannel.Sent.Count);
    }

    [Fact]
    public async Task Reports_about_chats_of_nobody_change_nothing()
    {
        using var lab = new TurnLab();
        Assert.False(await lab.Get<LateReports>().Failed(Chat, "m1", null, TimeSpan.Zero));
        Assert.False(await lab.Get<LateReports>().Arrived(Chat, "m1"));
        Assert.False(await lab.Get<ChatEdits>().Lose(Chat));
    }

    [Fact]
    public async Task A_chat_that_is_lost_comes_back_with_its_next_message()
    {
        using var lab = new TurnLab();
        await lab.Run(lab.Message(Chat, "satu"));

        await lab.Get<ChatEdits>().Lose(Chat);
        Assert.True(lab.PersonOf(Chat)!.Chat(Chat)!.Unreachable);

        await lab.Run(lab.Message(Chat, "dua"));
        Assert.False(lab.PersonOf(Chat)!.Chat(Chat)!.Unreachable);
    }
}
