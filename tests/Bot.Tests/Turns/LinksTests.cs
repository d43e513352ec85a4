using System.Text;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>A link "lanjut di perangkat lain" in the commit, and what a chat that does not speak is told.</summary>
public sealed class LinksTests : IDisposable
{
    private const string Token = "AbCdEfGhIjKlMnOpQrStU-";
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task Opening_a_link_consumes_nothing_and_names_the_account_masked()
    {
        await Account();
        var before = lab.Store.Claims.Count;
        Assert.StartsWith("heard link:s***@example.id", await Open(Token), StringComparison.Ordinal);
        Assert.StartsWith("heard link:s***@example.id", await Open(Token), StringComparison.Ordinal);
        Assert.Equal(before, lab.Store.Claims.Count);
        Assert.NotNull(lab.PersonOf(TurnLab.Web)!.Applicant.Account.Link);
    }

    [Theory]
    [InlineData("AbCdEfGhIjKlMnOpQrStUv")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    public async Task A_token_that_nobody_made_leads_nowhere(string token)
    {
        await Account();
        Assert.StartsWith("heard link:over", await Open(token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_over_after_ten_minutes_and_after_a_new_password()
    {
        await Account();
        lab.Time.Advance(PendingLink.Life);
        Assert.StartsWith("heard link:over", await Open(Token), StringComparison.Ordinal);
        await lab.Say(TurnLab.Web, $"link {Token}");
        await lab.Say(TurnLab.Web, "new-password");
        Assert.StartsWith("heard link:over", await Open(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_ends_in_the_very_moment_of_the_right_number_connects_nothing()
    {
        var account = await Account();
        var raced = false;
        lab.Store.BeforeCommit = async _ =>
        {
            if (raced)
                return;
            raced = true;
            await new TurnLabTwin(lab).Say(TurnLab.Web, $"link {Token[..21]}z");
        };
        Assert.Contains(TurnTexts.LinkOver.Id, await lab.Say(TurnLab.OtherWeb, $"follow {account} {Token}"), StringComparison.Ordinal);
        Assert.NotEqual(account, lab.PersonOf(TurnLab.OtherWeb)!.Id);
    }

    [Fact]
    public async Task Of_two_chats_that_follow_one_link_at_once_one_is_connected()
    {
        var account = await Account();
        lab.Store.BeforeCommit = async changes =>
        {
            lab.Store.BeforeCommit = _ => Task.CompletedTask;
            await new TurnLabTwin(lab).Say(TurnLab.Plain, $"follow {account} {Token}");
            await new TurnLabTwin(lab).Say(TurnLab.Web, $"link {Token[..21]}z");
        };
        Assert.Contains(TurnTexts.LinkOver.Id, await lab.Say(TurnLab.OtherWeb, $"follow {account} {Token}"), StringComparison.Ordinal);
        Assert.Equal(account, lab.PersonOf(TurnLab.Plain)!.Id);
    }

    [Fact]
    public async Task A_chat_that_does_not_speak_is_told_in_its_transcript_and_its_sockets_are_woken()
    {
        var account = await Account();
        await lab.Say(TurnLab.OtherWeb, $"sign-in {account}");
        var woken = lab.WebChannel.Woken;
        await lab.Say(TurnLab.OtherWeb, $"tell {lab.Keys.Chat(TurnLab.Web)}");
        var tail = Encoding.UTF8.GetString(lab.PersonOf(TurnLab.Web)!.Chat(TurnLab.Web)!.Tail);
        Assert.EndsWith("bot goes on elsewhere\n", tail, StringComparison.Ordinal);
        Assert.Equal(woken + 2, lab.WebChannel.Woken);
    }

    [Fact]
    public async Task A_messenger_that_does_not_speak_is_told_by_a_row()
    {
        var account = await Account();
        await lab.Say(TurnLab.Plain, $"sign-in {account}");
        await lab.Say(TurnLab.Web, $"tell {lab.Keys.Chat(TurnLab.Plain)}");
        await lab.RunOutbox();
        Assert.Contains("1001: goes on elsewhere", lab.PlainChannel.Sent);
    }

    [Fact]
    public async Task An_unlinked_chat_is_told_as_the_person_that_it_has_then_and_its_waiting_replies_end()
    {
        var account = await Account();
        lab.PlainChannel.Outcome = _ => Task.FromResult<Outbox.SendOutcome>(new Outbox.SendOutcome.TryLater("down"));
        await lab.Say(TurnLab.Plain, $"sign-in {account}");
        await lab.Run(new Inbound.ForPerson(account, TurnLab.Web, null, new UserInput.Form("", 0, new FormResult.SessionEnded(lab.Keys.Chat(TurnLab.Plain)))));
        lab.PlainChannel.Outcome = _ => Task.FromResult<Outbox.SendOutcome>(new Outbox.SendOutcome.Delivered());
        lab.Time.Advance(TimeSpan.FromMinutes(5));
        await lab.RunOutbox();
        Assert.Equal("1001: unlinked", Assert.Single(lab.PlainChannel.Sent));
        Assert.NotEqual(account, lab.PersonOf(TurnLab.Plain)!.Id);
    }

    [Fact]
    public async Task The_devices_are_the_chats_that_are_signed_in()
    {
        var account = await Account();
        lab.Time.Advance(TimeSpan.FromSeconds(1));
        await lab.Say(TurnLab.Plain, $"sign-in {account}");
        Assert.StartsWith("plain browser of 1001 here, webchat browser of conversation-1", await lab.Say(TurnLab.Plain, "devices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_a_person_frees_his_link()
    {
        await Account();
        await lab.Say(TurnLab.Web, "erase");
        Assert.Empty(lab.Store.Claims);
    }

    [Fact]
    public async Task The_number_of_the_channel_is_kept_with_its_chat_and_an_input_brings_it_back_into_reach()
    {
        await lab.Run(lab.Message(TurnLab.Plain, "hello") with { Phone = "+62 812 3456 7890" });
        await lab.Run(lab.Message(TurnLab.Plain, "hello"));
        var chat = lab.PersonOf(TurnLab.Plain)!.Chat(TurnLab.Plain)!;
        Assert.Equal("+62 812 3456 7890", chat.Phone);
        Assert.Equal("+6281234567890", (await lab.Get<FactsProvider>().For(chat, "")).ChannelPhone?.Value);
        Assert.Null((await lab.Get<FactsProvider>().For(chat with { Phone = "+1 415 555 0100" }, "")).ChannelPhone);
    }

    private async Task<string> Account()
    {
        await lab.Say(TurnLab.Web, "account");
        await lab.Say(TurnLab.Web, $"link {Token}");
        return lab.PersonOf(TurnLab.Web)!.Id;
    }

    private async Task<string> Open(string token) =>
        await lab.Run(new Inbound.FromChat(TurnLab.OtherWeb, $"{Guid.NewGuid()}", lab.Now, new UserInput.LinkOpened(token))) is TurnOutcome.Taken { Reply: { } reply } ? reply.Text : "";
}
