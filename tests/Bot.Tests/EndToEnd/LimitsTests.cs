using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>The bot as a weapon: against mailboxes, phones, the registry's secrets, the disk.</summary>
public sealed class LimitsTests
{
    [Fact]
    public async Task After_five_checks_an_account_hears_only_that_it_is_being_checked()
    {
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(11);
        var chat = await Registration.ToIdentity(bot.Http, person);
        await chat.Say(person.Nik);
        await chat.Say(person.FamilyCard);
        await chat.Say("01-02-1990");
        for (var check = 2; check <= 5; check++)
        {
            await chat.Press("Ubah tanggal lahir");
            await chat.Say($"{check:00}-02-1990");
            Assert.Contains("tercatat lain", chat.Last.Text, StringComparison.Ordinal);
        }

        await chat.Press("Ubah tanggal lahir");
        await chat.Say(person.BirthDate); // would match
        Assert.Contains("sedang diperiksa", chat.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("cocok", chat.Last.Text, StringComparison.Ordinal);
        await chat.Hear("Langkah 4 dari 8");
    }

    [Fact]
    public async Task After_ten_checks_of_a_nik_nobody_learns_anything_of_it_that_day()
    {
        await using var bot = await RunningBot.Start();
        var victim = SamplePerson.At(12);
        for (var attacker = 0; attacker < 3; attacker++)
        {
            var chat = await Registration.ToIdentity(bot.Http, SamplePerson.At(12) with { Email = $"penyerang{attacker}@example.id" });
            await chat.Say(victim.Nik);
            await chat.Say(victim.FamilyCard);
            await chat.Say("01-02-1990");
            for (var check = 2; check <= (attacker < 2 ? 5 : 1); check++)
            {
                await chat.Press("Ubah tanggal lahir");
                await chat.Say($"{check:00}-02-1990");
            }

            Assert.Contains(attacker < 2 ? "tercatat lain" : "sedang diperiksa", chat.Last.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_gets_three_mails_of_a_kind_an_hour_whoever_asks_and_an_unknown_one_none_with_the_same_answer()
    {
        await using var bot = await RunningBot.Start();
        const string known = "sari.contoh@example.id";
        var pages = new List<string>();
        for (var asker = 0; asker < 5; asker++)
        {
            var chat = new WebChatUser(bot.Http);
            await chat.Start();
            await chat.Press("Sudah punya akun");
            var login = chat.Last.Buttons.First(button => button.Url is not null).Url!;
            pages.Add((await Forgot(bot, login, asker % 2 == 0 ? known : known.ToUpperInvariant())).Replace(known, "@", StringComparison.OrdinalIgnoreCase));
            pages.Add((await Forgot(bot, login, "tidak.ada@example.id")).Replace("tidak.ada@example.id", "@", StringComparison.OrdinalIgnoreCase));
        }

        Assert.Single(pages.Distinct());
        await InboxItem.Await(bot.Http, item => item.To == known);
        await Settled(bot);
        var inbox = await bot.Inbox();
        Assert.Equal(3, inbox.Count(item => item.To.Equals(known, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(inbox, item => item.To == "tidak.ada@example.id");
    }

    [Fact]
    public async Task Many_chats_that_name_one_address_send_it_three_confirmations_an_hour()
    {
        await using var bot = await RunningBot.Start();
        for (var asker = 0; asker < 5; asker++)
        {
            var chat = new WebChatUser(bot.Http);
            await chat.Start();
            await chat.Press("Daftar baru");
            await chat.Press("Setuju");
            await chat.Say("Contoh Rekaan");
            await chat.Say(asker % 2 == 0 ? "korban@example.id" : "Korban@Example.id");
            await Registration.ChoosePassword(bot.Http, chat);
            await chat.Hear("Langkah 2 dari 8");
        }

        await Settled(bot);
        Assert.Equal(3, (await bot.Inbox()).Count(item => item.To.Equals("korban@example.id", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task An_account_tries_three_numbers_an_hour()
    {
        using var clock = new JumpingClock();
        await using var bot = await RunningBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var person = SamplePerson.At(13);
        var chat = await Registration.ToTest(bot.Http, person);
        foreach (var number in (string[])["081290001111", "081290002222", "081290003333", "081290004444"])
        {
            await chat.Say("ubah nomor hp");
            await chat.Say(number);
            if (number.EndsWith("4444", StringComparison.Ordinal))
                Assert.Contains("tiga nomor", chat.Last.Text, StringComparison.OrdinalIgnoreCase);
            await chat.Say("menu");
        }

        await Settled(bot);
        Assert.DoesNotContain(await bot.Inbox(), item => item.Kind == "sms" && item.To.EndsWith("4444", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_stored_for_a_chat_before_its_first_message()
    {
        await using var bot = await RunningBot.Start();
        var store = bot.Services.GetRequiredService<ITurnStore>();
        var keys = bot.Services.GetRequiredService<TurnKeys>();
        await Settled(bot);
        var before = Size(bot);
        var chats = new List<WebChatUser>();
        for (var number = 0; number < 100; number++)
        {
            chats.Add(new WebChatUser(bot.Http));
            await chats[^1].Start();
        }

        foreach (var chat in chats)
            Assert.Null(await store.Load(new TurnKey.Chat(keys.Chat(new ChatAddress("webchat", chat.Conversation))), CancellationToken.None));
        Assert.Equal(before, Size(bot));
        await chats[0].Say("halo");
        Assert.NotNull(await store.Load(new TurnKey.Chat(keys.Chat(new ChatAddress("webchat", chats[0].Conversation))), CancellationToken.None));
    }

    [Fact]
    public async Task A_photo_that_nobody_asked_for_is_not_kept()
    {
        await using var bot = await RunningBot.Start();
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Upload(Registration.CardPhoto());
        await chat.Next();
        await chat.Upload(Registration.CardPhoto());
        await chat.Next();
        Assert.Empty(Files());
        chat = await Registration.ToIdentity(bot.Http, SamplePerson.At(25));
        await chat.Upload(Registration.CardPhoto());
        Assert.Contains("NIK", (await chat.Next()).Text, StringComparison.Ordinal);
        Assert.Empty(Files());

        IEnumerable<string> Files() => Directory.Exists(Path.Combine(bot.DataDirectory, "photos"))
            ? Directory.EnumerateFiles(Path.Combine(bot.DataDirectory, "photos"), "*", SearchOption.AllDirectories) : [];
    }

    private static long Size(RunningBot bot) =>
        new DirectoryInfo(bot.DataDirectory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static async Task<string> Forgot(RunningBot bot, string login, string email)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await bot.Http.GetStringAsync(new Uri(login)));
        var forgot = page.QuerySelectorAll("a").First(link => link.TextContent.Contains("Lupa", StringComparison.Ordinal)).GetAttribute("href")!;
        var answer = await FormVisitor.Submit(bot.Http, new Uri(new Uri(login), forgot).ToString(), new Dictionary<string, string> { ["email"] = email });
        return answer.Body!.TextContent;
    }

    /// <summary>Every row that is due has left: a mail asked for now is the last to arrive.</summary>
    private static async Task Settled(RunningBot bot)
    {
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Sudah punya akun");
        var outbox = bot.Services.GetRequiredService<Bot.Outbox.IOutboxStore>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await outbox.NextDue(patience.Token) is { } next && next <= bot.Services.GetRequiredService<TimeProvider>().GetUtcNow() + TimeSpan.FromMinutes(5))
            await Task.Delay(50, patience.Token);
    }
}
