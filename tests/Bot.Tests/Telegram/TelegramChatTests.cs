using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Telegram;

public sealed class TelegramChatTests
{
    [Fact]
    public async Task A_typed_nik_is_read_deleted_from_the_chat_and_the_applicant_is_told()
    {
        await using var bot = await TelegramBot.Start();
        var user = await bot.AtNik(SamplePerson.At(22));
        var reply = await user.Say(SamplePerson.At(22).Nik);
        Assert.Contains("sudah kami hapus dari chat ini", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Kartu Keluarga", reply.Text, StringComparison.Ordinal);
        Assert.True(user.Chat.Messages.Single(message => message.Text == SamplePerson.At(22).Nik).IsDeleted);
        Assert.All(user.Chat.Messages.Where(message => message.IsDeleted), message => Assert.False(message.IsFromBot));
    }

    [Fact]
    public async Task A_nik_that_Telegram_does_not_let_us_delete_is_left_to_its_owner()
    {
        await using var bot = await TelegramBot.Start();
        var user = await bot.AtNik(SamplePerson.At(23));
        bot.Server.Settings.Refuse = call => call.Method == "deleteMessage" ? new ApiFault(400, "Bad Request: message can't be deleted") : null;
        Assert.Contains("hapus pesan Anda yang berisi nomor identitas", (await user.Say(SamplePerson.At(23).Nik)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deletion_that_has_to_wait_is_made_with_the_reply_from_the_outbox()
    {
        await using var bot = await TelegramBot.Start();
        var user = await bot.AtNik(SamplePerson.At(24));
        var refused = 0;
        bot.Server.Settings.Refuse = call => call.Method == "deleteMessage" && Interlocked.Increment(ref refused) == 1 ? ApiFault.TooMany(1) : null;
        await user.Send(SamplePerson.At(24).Nik);
        await user.Hear("sudah kami hapus dari chat ini");
        Assert.True(user.Chat.Messages.Single(message => message.Text == SamplePerson.At(24).Nik).IsDeleted);
    }

    [Fact]
    public async Task The_pressed_message_shows_the_choice_and_loses_its_buttons_and_the_spinner_ends()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await user.Start();
        var greeting = user.Chat.FromBot[^1];
        await user.Press("Daftar baru");
        var edited = await Until(user, () => user.Chat.FromBot.Single(message => message.Id == greeting.Id) is { Edits: 1 } done ? done : null);
        Assert.EndsWith("▸ Daftar baru", edited.Text, StringComparison.Ordinal);
        Assert.Empty(edited.InlineButtons);
        Assert.Single(bot.Server.Calls, call => call.Method == "answerCallbackQuery");
    }

    [Fact]
    public async Task An_old_button_changes_nothing_and_shows_no_choice()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await user.Start();
        var greeting = user.Chat.FromBot[^1];
        var press = user.Pressed(greeting, "Daftar baru");
        await user.Say("daftar baru");
        await bot.Server.Update("callback_query", press);
        Assert.Contains("Tombol itu dari pertanyaan sebelumnya", user.Last.Text, StringComparison.Ordinal);
        var edited = await Until(user, () => user.Chat.FromBot.Single(message => message.Id == greeting.Id) is { Edits: 1 } done ? done : null);
        Assert.DoesNotContain("▸", edited.Text, StringComparison.Ordinal);
        Assert.Empty(edited.InlineButtons);
    }

    [Fact]
    public async Task Where_a_phone_number_is_asked_for_a_button_sends_the_accounts_own_and_goes_again()
    {
        await using var bot = await TelegramBot.Start();
        var (user, person) = (bot.Person(), SamplePerson.At(25));
        await new RegistrationWalk(user, bot.Http, person).ToPhone();
        Assert.True((bool?)user.Chat.FromBot[^1].Keys.First()["request_contact"]);
        await user.ShareContact("6281111111111", owner: 1);
        await user.Hear("bukan nomor akun Anda sendiri");
        await user.Say(person.Phone);
        Assert.Contains(user.Chat.FromBot, message => (bool?)message.Markup?["remove_keyboard"] == true);
    }

    [Fact]
    public async Task An_album_is_one_photo_for_this_question_and_one_for_the_next()
    {
        await using var bot = await TelegramBot.Start();
        var (user, person) = (bot.Person(), SamplePerson.At(26));
        await new RegistrationWalk(user, bot.Http, person).ToPhotos();
        var file = bot.Server.AddFile(Registration.CardPhoto());
        await Task.WhenAll(bot.Server.Update("message", user.Photo(file, "album")), bot.Server.Update("message", user.Photo(file, "album")));
        await user.Hear("Langkah 6 dari 8");
    }

    [Fact]
    public async Task A_picture_sent_as_a_file_is_a_photo_and_a_document_is_none()
    {
        await using var bot = await TelegramBot.Start();
        var (user, person) = (bot.Person(), SamplePerson.At(27));
        await new RegistrationWalk(user, bot.Http, person).ToPhotos();
        await bot.Server.Update("message", user.New("", message => message["document"] = Document("pdf", "application/pdf")));
        Assert.Contains("bukan foto yang bisa kami buka", user.Last.Text, StringComparison.Ordinal);
        var id = bot.Server.AddFile(Registration.CardPhoto());
        await bot.Server.Update("message", user.New("", message => message["document"] = Document(id, "image/jpeg")));
        await user.Hear("Sekarang swafoto");
    }

    [Fact]
    public async Task A_download_that_fails_at_first_is_made_again_and_no_photo_is_lost()
    {
        await using var bot = await TelegramBot.Start();
        var (user, person) = (bot.Person(), SamplePerson.At(28));
        await new RegistrationWalk(user, bot.Http, person).ToPhotos();
        var refused = 0;
        bot.Server.Settings.Refuse = call => call.Method == "getFile" && Interlocked.Increment(ref refused) == 1 ? new ApiFault(500, "Internal Server Error") : null;
        await user.Upload(Registration.CardPhoto());
        await user.Hear("Sekarang swafoto");
        Assert.True(refused > 1);
    }

    [Fact]
    public async Task An_edited_message_changes_no_answer_and_its_sender_is_told_how_to()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await user.Start();
        await user.Press("Daftar baru");
        await user.Press("Setuju");
        var written = user.Written("Sari Contoh");
        await bot.Server.Update("message", written);
        var edited = (JsonObject)written.DeepClone();
        edited["text"] = "Budi Contoh";
        edited["edit_date"] = edited["date"]!.DeepClone();
        await bot.Server.Update("edited_message", edited);
        Assert.Contains("ketik \"ubah\"", user.Last.Text, StringComparison.Ordinal);
        Assert.Contains("alamat e-mail", user.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("voice", """{"file_id":"v","file_unique_id":"v","duration":3}""")]
    [InlineData("sticker", """{"file_id":"s","file_unique_id":"s","type":"regular","width":512,"height":512,"is_animated":false,"is_video":false}""")]
    [InlineData("location", """{"latitude":-6.2,"longitude":106.8}""")]
    [InlineData("something_new", """{"x":1}""")]
    public async Task What_cannot_be_read_here_gets_a_friendly_answer_and_the_question_again(string kind, string content)
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await user.Start();
        await bot.Server.Update("message", user.New("", message => message[kind] = JsonNode.Parse(content)));
        Assert.Equal(2, user.Chat.FromBot.Count);
        Assert.Contains("Anda ingin apa?", user.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_bot_says_that_it_only_talks_in_private_and_leaves()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        var group = bot.Server.Chat(-100_200_300);
        await bot.Server.Update("my_chat_member", new JsonObject
        {
            ["chat"] = new JsonObject { ["id"] = group.Id, ["type"] = "supergroup", ["title"] = "Keluarga" },
            ["from"] = user.Self.DeepClone(),
            ["date"] = 1_795_474_383,
            ["old_chat_member"] = JsonNode.Parse("""{"status":"left","user":{"id":1,"is_bot":true,"first_name":"P"}}"""),
            ["new_chat_member"] = JsonNode.Parse("""{"status":"member","user":{"id":1,"is_bot":true,"first_name":"P"}}"""),
        });
        Assert.Contains("chat pribadi", Assert.Single(group.FromBot).Text, StringComparison.Ordinal);
        Assert.Single(bot.Server.Calls, call => call.Method == "leaveChat" && call.Number("chat_id") == group.Id);
    }

    [Fact]
    public async Task Whoever_blocks_the_bot_is_out_of_reach_until_he_lets_it_back_in()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await user.Start();
        await user.Block();
        Assert.True(await IsUnreachable(bot, user));
        await user.Unblock();
        Assert.False(await IsUnreachable(bot, user));
        user.Chat.IsBlocked = true;
        await user.Send("halo");
        Assert.True(await IsUnreachable(bot, user));
        user.Chat.IsBlocked = false;
        await user.Say("halo lagi");
        Assert.False(await IsUnreachable(bot, user));
    }

    [Fact]
    public async Task A_429_is_obeyed_to_the_second_and_the_replies_keep_their_order()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await user.Start();
        var from = DateTimeOffset.MaxValue;
        bot.Server.Settings.Refuse = call =>
        {
            if (call.Method != "sendMessage" || from != DateTimeOffset.MaxValue)
                return null;
            from = call.At;
            return ApiFault.TooMany(2);
        };
        await user.Send("daftar baru");
        await user.Send("setuju");
        await user.Hear("Siapa nama lengkap Anda");
        Assert.Equal(["Anda ingin apa?", "Apakah Anda setuju?", "Siapa nama"], user.Heard.Select(heard => Words.First(heard.Text.Contains)));
        var calls = bot.Server.Calls.Where(call => call.Method == "sendMessage" && call.At > from).ToList();
        Assert.All(calls, call => Assert.InRange((call.At - from).TotalSeconds, 2, 60));
    }

    [Fact]
    public async Task Signs_of_markup_arrive_as_they_were_written_and_personal_data_cannot_be_forwarded()
    {
        await using var bot = await TelegramBot.Start();
        var (user, person) = (bot.Person(), SamplePerson.At(29));
        await new RegistrationWalk(user, bot.Http, person).ToSummary();
        Assert.Contains(user.Chat.FromBot, message => message.Text.Contains(person.Name, StringComparison.Ordinal) && message.IsProtected);
        Assert.DoesNotContain(user.Chat.FromBot, message => message.Text.Contains("Anda ingin apa?", StringComparison.Ordinal) && message.IsProtected);
    }

    [Fact]
    public async Task Commands_of_the_menu_are_the_words_that_work_everywhere()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await user.Start();
        await user.Press("Daftar baru");
        Assert.Contains("Anda ingin apa?", (await user.Say("/kembali@prakerja_test_bot")).Text, StringComparison.Ordinal);
        Assert.Contains("Petugas", (await user.Say("/bantuan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_up_tells_where_updates_go_what_the_bot_can_do_and_in_two_languages()
    {
        await using var bot = await TelegramBot.Start();
        await bot.Person().Start();
        while (!bot.Server.Calls.Any(call => call.Method == "setMyCommands" && call.Text("language_code") == "id"))
            await Task.Delay(20);
        var hook = bot.Server.Calls.First(call => call.Method == "setWebhook");
        Assert.Equal(TelegramBot.Secret, hook.Text("secret_token"));
        Assert.Equal("""["message","edited_message","callback_query","my_chat_member"]""", hook.Node("allowed_updates")!.ToJsonString());
        Assert.Equal([null, "en", "id"], bot.Server.Calls.Where(call => call.Method == "setMyCommands").Select(call => call.Text("language_code")));
    }

    [Fact]
    public async Task A_set_up_that_fails_is_made_again_and_stops_nobody()
    {
        var refused = 0;
        var settings = new FakeBotApiSettings
        {
            Refuse = call => call.Method == "setWebhook" && Interlocked.Increment(ref refused) == 1 ? new ApiFault(502, "Bad Gateway") : null,
        };
        await using var bot = await TelegramBot.Start("Webhook", settings);
        await bot.Person().Start();
        Assert.True(refused > 1);
    }

    private static readonly string[] Words = ["Anda ingin apa?", "Apakah Anda setuju?", "Siapa nama"];

    private static async Task<bool> IsUnreachable(TelegramBot bot, TelegramUser user)
    {
        var persons = bot.Bot.Services.GetRequiredService<IPersonReader>();
        var address = new ChatAddress("telegram", $"{user.Id}");
        return (await persons.Read(persons.KeyOf(address), default))!.Chat(address)!.Unreachable;
    }

    private static async Task<FakeMessage> Until(TelegramUser user, Func<FakeMessage?> found)
    {
        while (true)
        {
            var changed = user.Chat.Changed;
            if (found() is { } message)
                return message;
            await changed.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    private static JsonObject Document(string id, string type) => new()
    {
        ["file_id"] = id,
        ["file_unique_id"] = "d",
        ["file_name"] = "scan",
        ["mime_type"] = type,
        ["file_size"] = 90_000,
    };
}
