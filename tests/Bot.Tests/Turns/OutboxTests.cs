using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Turns;

public sealed class OutboxTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task A_mail_stands_in_the_turns_commit_and_leaves_after_it()
    {
        await lab.Say(TurnLab.Web, "mail");
        Assert.Empty(lab.Senders.Mails);
        await lab.RunOutbox();
        var mail = Assert.Single(lab.Senders.Mails);
        Assert.Equal((LabDialog.Email, "Subject", "Body"), (mail.To, mail.Subject, mail.Text));
        Assert.EndsWith("@bot.example.id", mail.MessageId, StringComparison.Ordinal);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_mail_is_tried_five_times_under_one_message_id_and_then_is_a_dead_letter()
    {
        lab.Senders.OnMail = () => new SendOutcome.TryLater("greylisted");
        await lab.Say(TurnLab.Web, "mail");
        var waits = new List<double>();
        for (var tries = 0; lab.Store.Rows.Count > 0; tries++)
        {
            Assert.InRange(tries, 0, 5);
            var due = lab.Store.Rows[0].Key.Due;
            waits.Add((due - lab.Now).TotalMinutes);
            lab.Time.SetUtcNow(due);
            await lab.RunOutbox();
        }

        Assert.Equal(5, lab.Senders.Mails.Count);
        Assert.Single(lab.Senders.Mails.Select(mail => mail.MessageId).Distinct());
        Assert.Collection(waits, first => Assert.Equal(0, first), wait => Assert.InRange(wait, 1, 1.25), wait => Assert.InRange(wait, 5, 6.25),
            wait => Assert.InRange(wait, 30, 37.5), wait => Assert.InRange(wait, 120, 150));
        Assert.Equal("greylisted", Assert.Single(lab.Store.Letters).Reason);
    }

    [Fact]
    public async Task A_mail_server_that_names_a_time_is_not_asked_before()
    {
        lab.Senders.OnMail = () => new SendOutcome.TryLater("throttled", TimeSpan.FromMinutes(40));
        await lab.Say(TurnLab.Web, "mail");
        await lab.RunOutbox();
        Assert.Equal(lab.Now.AddMinutes(40), Assert.Single(lab.Store.Rows).Key.Due);
    }

    [Fact]
    public async Task A_mail_refused_for_good_is_a_dead_letter_at_once()
    {
        lab.Senders.OnMail = () => new SendOutcome.GaveUp("mailbox-unknown");
        await lab.Say(TurnLab.Web, "mail");
        await lab.RunOutbox();
        Assert.Equal("mailbox-unknown", Assert.Single(lab.Store.Letters).Reason);
        Assert.DoesNotContain(lab.Log, line => line.Contains(LabDialog.Email, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_try_is_written_before_it_is_made()
    {
        await lab.Say(TurnLab.Web, "mail");
        OutboxRow? during = null;
        lab.Senders.OnMail = () =>
        {
            during = Assert.Single(lab.Store.Rows);
            return new SendOutcome.Delivered();
        };
        await lab.RunOutbox();
        Assert.Equal(1, during!.Tries);
        Assert.True(during.Key.Due > lab.Now);
    }

    [Fact]
    public async Task An_sms_that_the_gateway_certainly_refused_is_sent_again_within_its_life()
    {
        lab.Senders.OnSms = () => new SendOutcome.TryLater("busy");
        await lab.Say(TurnLab.Web, "sms");
        await lab.RunOutbox();
        lab.Senders.OnSms = () => new SendOutcome.Delivered();
        lab.Time.Advance(TimeSpan.FromSeconds(10));
        await lab.RunOutbox();
        Assert.Equal(2, lab.Senders.Messages.Count);
        Assert.Equal(TimeSpan.FromSeconds(290), lab.Senders.Messages[1].Validity);
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task An_sms_whose_sender_died_with_it_is_never_sent_again()
    {
        await lab.Say(TurnLab.Web, "sms");
        var row = Assert.Single(lab.Store.Rows);
        await lab.Store.Replace(row.Key, row with { Tries = 1 }, null, CancellationToken.None);
        await lab.RunOutbox();
        Assert.Empty(lab.Senders.Messages);
        Assert.Equal("outcome-unknown", Assert.Single(lab.Store.Letters).Reason);
    }

    [Fact]
    public async Task An_sms_whose_sender_throws_is_never_sent_again()
    {
        lab.Senders.OnSms = () => throw new TimeoutException();
        await lab.Say(TurnLab.Web, "sms");
        await lab.RunOutbox();
        lab.Time.Advance(TimeSpan.FromMinutes(3));
        await lab.RunOutbox();
        Assert.Single(lab.Senders.Messages);
        Assert.Single(lab.Store.Letters);
    }

    [Fact]
    public async Task An_sms_dies_with_its_code()
    {
        await lab.Say(TurnLab.Web, "sms");
        lab.Time.Advance(TimeSpan.FromMinutes(5));
        await lab.RunOutbox();
        Assert.Empty(lab.Senders.Messages);
        Assert.Equal("expired", Assert.Single(lab.Store.Letters).Reason);
    }

    [Fact]
    public async Task A_timer_wakes_the_conversation_once()
    {
        await lab.Say(TurnLab.Web, "timer test-deadline");
        lab.Time.Advance(TimeSpan.FromSeconds(59));
        await lab.RunOutbox();
        Assert.Equal("timer test-deadline", lab.Told(TurnLab.Web));
        lab.Time.Advance(TimeSpan.FromSeconds(1));
        await lab.RunOutbox();
        await lab.RunOutbox();
        Assert.Equal("timer test-deadline, timer:key", lab.Told(TurnLab.Web));
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task A_reminder_more_than_an_hour_late_is_dropped_but_the_end_of_a_test_is_not()
    {
        await lab.Say(TurnLab.Web, "timer reminder-draft");
        await lab.Say(TurnLab.OtherWeb, "timer test-deadline");
        lab.Time.Advance(TimeSpan.FromHours(2));
        await lab.RunOutbox();
        Assert.Equal("timer reminder-draft", lab.Told(TurnLab.Web));
        Assert.Equal("timer test-deadline, timer:key", lab.Told(TurnLab.OtherWeb));
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task An_input_whose_row_is_gone_is_dropped()
    {
        await lab.Say(TurnLab.Web, "timer t");
        var row = Assert.Single(lab.Store.Rows);
        var fired = new Inbound.ForPerson(lab.Store.Persons[0].Id, null, row.Key, new UserInput.TimerFired("t", "key", row.Key.Due));
        Assert.IsType<TurnOutcome.Taken>(await lab.Run(fired));
        Assert.Equal(new TurnOutcome.Dropped("row-gone"), await lab.Run(fired));
        Assert.Equal("timer t, timer:key", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task A_form_posted_twice_counts_once()
    {
        await lab.Say(TurnLab.Web, "one");
        var person = lab.PersonOf(TurnLab.Web)!;
        var form = new Inbound.ForPerson(person.Id, TurnLab.Web, null,
            new UserInput.Form("lab/ask", person.Conversation.Revision, new FormResult.PasswordChosen("hash")));
        var outcomes = await Task.WhenAll(Task.Run(() => lab.Run(form)), Task.Run(() => lab.Run(form)));
        Assert.Single(outcomes.OfType<TurnOutcome.Taken>());
        Assert.Contains(new TurnOutcome.Dropped("outdated"), outcomes);
        Assert.Equal("one, form PasswordChosen", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task A_form_of_a_person_who_is_gone_is_dropped() => Assert.Equal(
        new TurnOutcome.Dropped("person-gone"),
        await lab.Run(new Inbound.ForPerson("nobody", TurnLab.Web, null, new UserInput.Form("lab/ask", 1, new FormResult.PasswordChosen("hash")))));

    [Fact]
    public async Task Nothing_that_waits_on_disk_can_be_read()
    {
        await lab.Say(TurnLab.Web, "sms");
        await lab.Say(TurnLab.Web, "mail");
        var bytes = lab.Store.Rows.SelectMany(row => row.Body).Concat(lab.Store.Persons.SelectMany(row => row.Body)).ToArray();
        Assert.True(bytes.AsSpan().IndexOf("482913"u8) < 0 && bytes.AsSpan().IndexOf("sari"u8) < 0);
    }
}
