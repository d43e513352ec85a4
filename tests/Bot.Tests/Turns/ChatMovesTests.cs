using System.Text;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Turns;

public sealed class ChatMovesTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task Logging_in_moves_the_chat_to_the_account_and_drops_the_anonymous_draft()
    {
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, "draft");
        var number = lab.PersonOf(TurnLab.OtherWeb)!.Chats[0].NextActivity;
        var answer = await lab.Say(TurnLab.OtherWeb, $"sign-in {account}");

        Assert.Equal("right number\n\nheard signed-in\n\naccount, signed-in?", answer);
        Assert.Equal(account, Assert.Single(lab.Store.Persons).Id);
        var chat = lab.PersonOf(TurnLab.OtherWeb)!.Chat(TurnLab.OtherWeb)!;
        Assert.Equal(lab.Now, chat.SignedInAt);
        Assert.Equal(2, chat.Taken.Length);
        Assert.Equal($"{number} user\n{number + 1} bot {answer}\n", Encoding.UTF8.GetString(chat.Tail));
        await lab.RunOutbox();
        Assert.Equal("New sign-in", Assert.Single(lab.Senders.Mails).Subject);
    }

    [Fact]
    public async Task A_redelivered_nik_of_the_person_before_is_not_applied_to_the_next_one_on_the_phone()
    {
        var account = await Account(TurnLab.Web);
        var nik = lab.Message(TurnLab.OtherWeb, "claim 1");
        await lab.Run(nik);
        await lab.Say(TurnLab.OtherWeb, $"sign-in {account}");
        Assert.IsType<TurnOutcome.Repeated>(await lab.Run(nik));
        Assert.Equal("account, signed-in", lab.Told(TurnLab.OtherWeb));
    }

    [Fact]
    public async Task A_button_of_the_person_before_does_not_fit_the_next_one_on_the_same_phone()
    {
        await Account(TurnLab.Web);
        var revision = lab.PersonOf(TurnLab.Web)!.Conversation.Revision;
        await lab.Say(TurnLab.Web, "sign-out");
        await lab.Run(new Inbound.FromChat(TurnLab.Web, "p1", lab.Now, new UserInput.Press("lab/ask", revision, "yes", "Yes")));
        Assert.Equal("", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task Signing_out_leaves_the_account_and_empties_the_transcript_but_goes_on_counting()
    {
        var account = await Account(TurnLab.Web);
        var number = lab.PersonOf(TurnLab.Web)!.Chats[0].NextActivity;
        Assert.Equal("goodbye\n\n?", await lab.Say(TurnLab.Web, "sign-out"));
        var after = lab.PersonOf(TurnLab.Web)!;
        Assert.NotEqual(account, after.Id);
        Assert.StartsWith($"{number} user", Encoding.UTF8.GetString(after.Chats[0].Tail), StringComparison.Ordinal);
        Assert.Null(after.Chats[0].SignedInAt);
        Assert.Empty(lab.Codec.Open(lab.Store.Persons.Single(row => row.Id == account))!.Chats);
    }

    [Fact]
    public async Task A_hash_at_todays_cost_is_stored_by_the_sign_in_and_ends_no_other_that_waits()
    {
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, "draft");
        await lab.Say(TurnLab.OtherWeb, $"sign-in {account} anew");
        Assert.Equal(("anew", 1), Stored());
        await lab.Say(TurnLab.Plain, "draft");
        await lab.Say(TurnLab.Plain, $"sign-in {account}");
        Assert.Equal(account, lab.PersonOf(TurnLab.Plain)!.Id);
        Assert.Equal(("anew", 1), Stored());

        (string?, int) Stored() => lab.PersonOf(TurnLab.Web)!.Applicant.Account is var stored ? (stored.PasswordHash, stored.PasswordVersion) : default;
    }

    [Fact]
    public async Task A_hash_at_todays_cost_of_a_password_changed_in_between_is_dropped()
    {
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, "draft");
        await lab.Say(TurnLab.Web, "new-password");
        await lab.Say(TurnLab.OtherWeb, $"sign-in {account} anew");
        Assert.NotEqual("anew", lab.PersonOf(TurnLab.Web)!.Applicant.Account.PasswordHash);
    }

    [Fact]
    public async Task A_password_changed_in_between_ends_a_pending_sign_in()
    {
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, "draft");
        await lab.Say(TurnLab.Web, "new-password");
        Assert.Contains(TurnTexts.SignInOver.Id, await lab.Say(TurnLab.OtherWeb, $"sign-in {account}"), StringComparison.Ordinal);
        Assert.NotEqual(account, lab.PersonOf(TurnLab.OtherWeb)!.Id);
    }

    [Fact]
    public async Task A_password_changed_in_the_very_moment_of_the_sign_in_ends_it_too()
    {
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, "draft");
        var raced = false;
        lab.Store.BeforeCommit = async _ =>
        {
            if (raced)
                return;
            raced = true;
            await new TurnLabTwin(lab).Say(TurnLab.Web, "new-password");
        };
        Assert.Contains(TurnTexts.SignInOver.Id, await lab.Say(TurnLab.OtherWeb, $"sign-in {account}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sixth_chat_signs_out_the_oldest()
    {
        var account = await Account(TurnLab.Web);
        for (var chat = 2; chat <= 6; chat++)
        {
            lab.Time.Advance(TimeSpan.FromHours(1));
            await lab.Say(new ChatAddress("webchat", $"c{chat}"), $"sign-in {account}");
        }

        Assert.Equal(Person.MostChats, lab.Codec.Open(lab.Store.Persons.Single(row => row.Id == account))!.Chats.Length);
        Assert.NotEqual(account, lab.PersonOf(TurnLab.Web)!.Id);
        Assert.Equal("hello?", await lab.Say(TurnLab.Web, "hello"));
    }

    [Fact]
    public async Task A_reset_of_the_password_signs_out_every_other_chat()
    {
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, $"sign-in {account}");
        await lab.Run(new Inbound.ForPerson(account, TurnLab.Web, null, new UserInput.Form("", 0, new FormResult.PasswordReset("hash", 1))));
        Assert.Equal(account, lab.PersonOf(TurnLab.Web)!.Id);
        Assert.NotEqual(account, lab.PersonOf(TurnLab.OtherWeb)!.Id);
    }

    [Fact]
    public async Task The_link_in_the_mail_ends_the_sign_in_it_tells_of()
    {
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, $"sign-in {account}");
        await lab.RunOutbox();
        var key = Assert.Single(lab.Senders.Mails).Text["in ".Length..];
        await lab.Run(new Inbound.ForPerson(account, null, null, new UserInput.Form("", 0, new FormResult.SessionEnded(key))));
        Assert.NotEqual(account, lab.PersonOf(TurnLab.OtherWeb)!.Id);
        Assert.Equal(account, lab.PersonOf(TurnLab.Web)!.Id);
    }

    [Fact]
    public async Task On_day_29_one_is_signed_in_and_on_day_31_asked_to_log_in_and_then_finds_the_same_question()
    {
        var account = await Account(TurnLab.Web);
        lab.Time.Advance(TimeSpan.FromDays(29));
        Assert.Equal("account, still?", await lab.Say(TurnLab.Web, "still"));
        lab.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal($"{TurnTexts.SessionExpired.Id}\n\n?", await lab.Say(TurnLab.Web, "unread"));
        Assert.NotEqual(account, lab.PersonOf(TurnLab.Web)!.Id);
        Assert.EndsWith("account, still, signed-in?", await lab.Say(TurnLab.Web, $"sign-in {account}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_deletes_person_photos_claims_and_entry_and_shows_a_receipt()
    {
        await lab.OpenWave();
        var account = await Account(TurnLab.Web);
        await lab.Say(TurnLab.OtherWeb, $"sign-in {account}");
        await lab.Say(TurnLab.Web, "claim 3404015001900003");
        await lab.Say(TurnLab.Web, "join");
        var erase = lab.Message(TurnLab.Web, "erase");
        Assert.Equal("receipt", Assert.IsType<TurnOutcome.Taken>(await lab.Run(erase)).Reply!.Text);

        Assert.DoesNotContain(lab.Store.Persons, row => row.Id == account);
        Assert.Empty(lab.Store.Claims);
        Assert.Empty(lab.Store.AllEntries);
        Assert.Equal([$"person {account}"], lab.Photos.Deleted);
        Assert.Equal(new Domain.Applicants.Applicant(), lab.PersonOf(TurnLab.OtherWeb)!.Applicant);
    }

    [Fact]
    public async Task The_repeat_of_the_last_yes_before_an_erasure_is_not_greeted_as_a_stranger()
    {
        await Account(TurnLab.Plain);
        var erase = lab.Message(TurnLab.Plain, "erase");
        lab.PlainChannel.Outcome = _ => new TaskCompletionSource<SendOutcome>().Task;
        _ = lab.Run(erase);
        lab.PlainChannel.Outcome = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
        lab.PlainChannel.Sent.Clear();
        lab.Restart();
        Assert.IsType<TurnOutcome.Repeated>(await lab.Run(erase));
        Assert.Equal("1001: receipt", Assert.Single(lab.PlainChannel.Sent));
    }

    [Fact]
    public async Task What_is_left_of_an_erased_person_goes_after_eight_days_unless_somebody_speaks()
    {
        await Account(TurnLab.Web);
        await Account(TurnLab.OtherWeb, "new-password");
        await lab.Say(TurnLab.Web, "erase");
        await lab.Say(TurnLab.OtherWeb, "erase");
        await lab.Say(TurnLab.OtherWeb, "again");
        lab.Time.Advance(ChatMoves.RemembersErased);
        await lab.RunOutbox();
        Assert.Null(lab.PersonOf(TurnLab.Web));
        Assert.Equal("again", lab.Told(TurnLab.OtherWeb));
        Assert.Empty(lab.Store.Rows);
        Assert.Single(lab.Store.Chats);
    }

    [Fact]
    public async Task Rows_of_a_person_who_is_gone_are_deleted_unsent()
    {
        await Account(TurnLab.Web);
        await lab.Say(TurnLab.Web, "mail");
        await lab.Say(TurnLab.Web, "sms");
        await lab.Say(TurnLab.Web, "timer t");
        await lab.Say(TurnLab.Web, "erase");
        lab.Time.Advance(TimeSpan.FromMinutes(2));
        await lab.RunOutbox();
        Assert.Empty(lab.Senders.Mails);
        Assert.Empty(lab.Senders.Messages);
        Assert.Single(lab.Store.Rows);
        Assert.Empty(lab.Store.Letters);
    }

    [Fact]
    public async Task A_photo_goes_when_the_turn_that_drops_it_is_on_disk()
    {
        lab.Store.BeforeCommit = _ =>
        {
            Assert.Empty(lab.Photos.Deleted);
            return Task.CompletedTask;
        };
        await lab.Say(TurnLab.Web, "drop-photo ktp-1");
        Assert.Equal(["photo ktp-1"], lab.Photos.Deleted);
    }

    private async Task<string> Account(ChatAddress chat, string first = "account")
    {
        await lab.Say(chat, first);
        return lab.PersonOf(chat)!.Id;
    }
}
