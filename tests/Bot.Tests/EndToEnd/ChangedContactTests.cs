using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Accounts;
using Prakerja.Dialogs.Engine;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>A new phone number or address counts from its proof on; whoever held the old one hears of it.</summary>
public sealed class ChangedContactTests
{
    [Fact]
    public async Task A_new_phone_number_counts_from_its_code_on_and_the_old_one_and_the_mailbox_hear_of_it()
    {
        const string fresh = "081290005555";
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(29);
        var chat = await Registration.ToJoined(bot.Http, person);
        var known = (await bot.Inbox()).Count;

        await chat.Say("ubah nomor hp");
        await chat.Say(fresh);
        var sms = await InboxItem.Await(bot.Http, item => IsSmsTo(item, fresh), known);
        Assert.NotNull(await Holder(bot, ClaimKind.Phone, person.Phone));
        Assert.Null(await Holder(bot, ClaimKind.Phone, fresh));
        Assert.DoesNotContain((await bot.Inbox()).SkipLast(known), item => IsSmsTo(item, person.Phone));
        await chat.Say(sms.Code == "000000" ? "111111" : "000000");
        Assert.Contains("belum cocok", chat.Last.Text, StringComparison.Ordinal);
        await chat.Say(sms.Code);

        await InboxItem.Await(bot.Http, item => IsSmsTo(item, person.Phone) && item.Text.Contains("baru saja diganti", StringComparison.Ordinal), known);
        var mail = await InboxItem.Await(bot.Http, item => item.To == person.Email && item.Text.Contains("diganti", StringComparison.Ordinal), known);
        Assert.DoesNotContain(fresh[1..], mail.Text, StringComparison.Ordinal);
        Assert.Null(await Holder(bot, ClaimKind.Phone, person.Phone));
        Assert.NotNull(await Holder(bot, ClaimKind.Phone, fresh));
    }

    [Fact]
    public async Task A_new_address_counts_from_its_link_on_and_the_old_one_hears_of_it()
    {
        const string fresh = "baru@example.id";
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(30);
        var chat = await Registration.ToIdentity(bot.Http, person);
        var known = (await bot.Inbox()).Count;

        await chat.Say("ubah e-mail");
        await chat.Say(fresh);
        var link = (await InboxItem.Await(bot.Http, item => item.To == fresh, known)).Link;
        Assert.DoesNotContain((await bot.Inbox()).SkipLast(known), item => item.To == person.Email);
        Assert.NotNull(await Holder(bot, ClaimKind.Email, person.Email));
        Assert.Null(await Holder(bot, ClaimKind.Email, fresh));
        await bot.Http.GetStringAsync(new Uri(link)); // a scanner of mails
        Assert.Null(await Holder(bot, ClaimKind.Email, fresh));
        await FormVisitor.Submit(bot.Http, link, button: "Ya");

        await chat.Hear("NIK");
        Assert.Contains(chat.Heard, heard => heard.Text.Contains($"sekarang {fresh}", StringComparison.Ordinal));
        var notice = await InboxItem.Await(bot.Http, item => item.To == person.Email && item.Text.Contains("baru saja diganti", StringComparison.Ordinal), known);
        Assert.DoesNotContain(fresh, notice.Text, StringComparison.Ordinal);
        Assert.Null(await Holder(bot, ClaimKind.Email, person.Email));
        Assert.NotNull(await Holder(bot, ClaimKind.Email, fresh));
        var other = await Registration.LogIn(bot.Http, fresh, SamplePerson.Password);
        await other.Hear("Anda sudah masuk");
    }

    private static bool IsSmsTo(InboxItem item, string number) => item.Kind == "sms" && item.To.EndsWith(number[1..], StringComparison.Ordinal);

    private static Task<Bot.Turns.Person?> Holder(RunningBot bot, ClaimKind kind, string value)
    {
        var reader = bot.Services.GetRequiredService<IPersonReader>();
        return reader.Read(reader.KeyOf(new Claim(kind, kind == ClaimKind.Phone ? "+62" + value[1..] : value)), CancellationToken.None);
    }
}
