using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Tests.Photos;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>Whatever a stranger sends gets a clear answer or a proper error of HTTP, and costs nobody an answer given before.</summary>
public sealed class StrangerTests
{
    private static readonly string[] Hostile =
    [
        "😀🇮🇩👩‍👩‍👧‍👦", "\u202Etxet desrever\u202C", "\u200F\u200E\u200B", "'; DROP TABLE persons; --", "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "{0} {name} %s ${x}", "\0\u0001\u001b[31m", "\ud800", "..\\..\\etc", new string('9', 5_000), new string('a', 60_000), "٣٤٠٤٠١٥٠٠١٩٠٠٠٠٣", "-1", "NaN", "/change:x", "/faq:x",
    ];

    [Fact]
    public async Task Hostile_text_at_every_kind_of_question_is_answered_and_the_question_stands()
    {
        var log = new LogLines();
        await using var bot = await RunningBot.Start(adjust: services => services.AddLogging(log.Take));
        var person = SamplePerson.At(5);
        var chat = await Registration.ToIdentity(bot.Http, person);
        foreach (var text in Hostile)
        {
            var said = await chat.Say(text);
            Assert.DoesNotContain("tidak dapat kami proses", said.Text, StringComparison.Ordinal);
            Assert.Contains("NIK", said.Text, StringComparison.Ordinal);
        }

        await chat.Say(person.Nik);
        foreach (var text in Hostile)
            Assert.Contains("KK", (await chat.Say(text)).Text, StringComparison.Ordinal);
        await chat.Say(person.FamilyCard);
        foreach (var text in Hostile)
            Assert.DoesNotContain("tidak dapat kami proses", (await chat.Say(text)).Text, StringComparison.Ordinal);
        await chat.Say(person.BirthDate);
        await chat.Hear("Langkah 4 dari 8");
        Assert.DoesNotContain(log.Lines, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hostile_words_in_name_address_and_e_mail_are_kept_or_refused_as_they_are()
    {
        await using var bot = await RunningBot.Start();
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        foreach (var text in Hostile)
            Assert.DoesNotContain("tidak dapat kami proses", (await chat.Say(text)).Text, StringComparison.Ordinal);
        await chat.Say("menu");
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        foreach (var text in Hostile.Where(text => text != "NaN" && text[0] is not ('\u202E' or '\ud800'))) // marks are taken off, and what is left is a name
            Assert.Contains("nama", (await chat.Say(text)).Text, StringComparison.OrdinalIgnoreCase);
        await chat.Say("D'Artagnan");
        foreach (var text in Hostile)
            Assert.Contains("e-mail", (await chat.Say(text)).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("e-mail", (await chat.Say("x@example.id\r\nBcc: y@example.id")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_wrong_with_a_number_is_said_in_terms_of_what_was_typed()
    {
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(6);
        var chat = await Registration.ToIdentity(bot.Http, person);
        Assert.Contains("kelebihan 1", (await chat.Say(person.Nik + "1")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak dapat kami proses", (await chat.Say("")).Text, StringComparison.Ordinal);
        Assert.Contains("kurang", (await chat.Say(person.Nik[1..])).Text, StringComparison.Ordinal);
        await chat.Say(person.FamilyCard); // the two long numbers in each other's place
        await chat.Say(person.Nik);
        Assert.Contains("tidak ada di kalender", (await chat.Say("31-02-1990")).Text, StringComparison.Ordinal);
        var swapped = await chat.Say(person.BirthDate);
        Assert.Contains("tertukar", swapped.Text, StringComparison.Ordinal);
        await chat.Press("Ya, tukar");
        await chat.Hear("Langkah 4 dari 8");
    }

    [Fact]
    public async Task The_answer_comes_in_the_language_of_the_person()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Registration.ToIdentity(bot.Http, SamplePerson.At(7));
        await chat.Say("english");
        Assert.Contains("16 digits", (await chat.Say("12345678901234567")).Text, StringComparison.Ordinal);
        await chat.Upload([1, 2, 3]);
        Assert.DoesNotContain("NIK Anda", (await chat.Next()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_requests_get_their_own_status_and_the_chat_goes_on()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Registration.ToIdentity(bot.Http, SamplePerson.At(8));
        await Expect(HttpStatusCode.RequestEntityTooLarge, chat.Send(HttpMethod.Post, "activities", Json($$"""{"type":"message","text":"{{new string('x', 100_000)}}"}""")));
        await Expect(HttpStatusCode.BadRequest, chat.Send(HttpMethod.Post, "activities", Json("")));
        await Expect(HttpStatusCode.BadRequest, chat.Send(HttpMethod.Post, "activities", Json("{\"type\":\"message\",\"text\":{}}")));
        await Expect(HttpStatusCode.BadRequest, chat.Send(HttpMethod.Post, "activities", Json(new string('[', 5_000))));
        foreach (var watermark in (string[])["-1", "99999999999999999999", "x", "%00", "1e9", new string('7', 3_000)])
            await Expect(HttpStatusCode.OK, chat.Send(HttpMethod.Get, $"activities?watermark={watermark}"));
        foreach (var path in (string[])["/f/", "/f/x", $"/f/{new string('A', 4_000)}", "/f/%00", "/f/..%2f..%2fetc", "/dev/nothing", "/v3/directline/nothing", "/sms/x"])
        {
            var answer = await bot.Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.InRange((int)answer.StatusCode, 400, 499);
            var posted = await bot.Http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent([new("password", "x")]));
            Assert.InRange((int)posted.StatusCode, 400, 499);
        }

        Assert.Contains("KK", (await chat.Say(SamplePerson.At(8).Nik)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_used_up_forged_or_of_another_question_changes_nothing()
    {
        await using var bot = await RunningBot.Start();
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say("Contoh Rekaan");
        await chat.Say("rekaan@example.id");
        var link = chat.Last.Buttons.First(button => button.Url is not null).Url!;
        var used = await FormVisitor.Submit(bot.Http, link, new Dictionary<string, string> { ["password"] = SamplePerson.Password });
        Assert.Contains("tersimpan", used.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        await chat.Hear("Langkah 2 dari 8");
        await Expect(HttpStatusCode.Gone, bot.Http.GetAsync(new Uri(link)));
        await Expect(HttpStatusCode.Gone, Post(bot, link, "password", "kata sandi yang lain 99"));
        var forged = link[..^2] + (link.EndsWith("AA", StringComparison.Ordinal) ? "BB" : "AA");
        await Expect(HttpStatusCode.Gone, Post(bot, forged, "password", "kata sandi yang lain 99"));
        var mail = await InboxItem.Await(bot.Http, item => item.Kind == "mail" && item.To == "rekaan@example.id");
        await Expect(HttpStatusCode.UnprocessableEntity, Post(bot, mail.Link, "answer", "perhaps"));
        await Expect(HttpStatusCode.OK, Post(bot, mail.Link, "answer", "yes"));
        await chat.Hear("Langkah 3 dari 8");
        var heard = chat.Heard.Count;
        await Post(bot, mail.Link, "answer", "no");
        await chat.Read();
        Assert.Equal(heard, chat.Heard.Count);
        await chat.Say("ubah");
        Assert.Contains("rekaan@example.id", chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_two_tabs_an_old_button_changes_nothing_and_both_see_the_same()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Registration.ToIdentity(bot.Http, SamplePerson.At(9));
        await chat.Say(SamplePerson.At(9).Nik);
        await chat.Say(SamplePerson.At(9).FamilyCard);
        await chat.Say(SamplePerson.At(9).BirthDate);
        await chat.Hear("Langkah 4 dari 8");
        await chat.Say("Jl. Melati No. 5");
        var old = chat.Last.Buttons.First(button => button.Title == "Ya, sama");
        await chat.Press("Ya, sama");
        var open = chat.Last;
        await chat.Post(WebChatUser.Pressing(old), chat.NewId());
        var answer = await chat.Next();
        Assert.Contains("tidak mengubah apa pun", answer.Text, StringComparison.Ordinal);
        Assert.Contains(open.Buttons[0].Title, answer.Buttons.Select(button => button.Title));
        var both = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chat.Post(WebChatUser.Pressing(answer.Buttons[0]), "one-and-the-same")));
        Assert.All(both, status => Assert.Equal(HttpStatusCode.OK, status));
        var heard = chat.Heard.Count;
        await chat.Next();
        await chat.Read();
        Assert.Equal(heard + 1, chat.Heard.Count);
    }

    [Fact]
    public async Task Pictures_that_are_none_get_one_concrete_reason_and_the_question_stands()
    {
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(10);
        var chat = await Registration.ToIdentity(bot.Http, person);
        foreach (var words in (string[])[person.Nik, person.FamilyCard, person.BirthDate])
            await chat.Say(words);
        await chat.Hear("Langkah 4 dari 8");
        await chat.Say("Jl. Melati No. 5");
        foreach (var button in (string[])["Ya, sama", "SLTA/SMA/SMK", "Terkena PHK", "Bukan"])
            await chat.Press(button);
        await chat.Upload(PngBomb.Of(20_000, 10_000), "image/png", "foto.png");
        Assert.Contains("terlalu besar", (await chat.Hear("terlalu besar")).Text, StringComparison.Ordinal);
        await chat.Upload(Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"), "image/jpeg", "foto.jpg");
        await chat.Hear("bukan foto");
        await chat.Upload(Registration.CardPhoto()[..20_000]);
        await chat.Hear("rusak");
        await CutUpload(bot, chat);
        await chat.Upload(Registration.CardPhoto());
        await chat.Hear("Sekarang swafoto");
        Assert.Single(Directory.EnumerateFiles(Path.Combine(bot.DataDirectory, "photos"), "*", SearchOption.AllDirectories));
    }

    /// <summary>Announces a megabyte, sends a part, and closes the socket.</summary>
    private static async Task CutUpload(RunningBot bot, WebChatUser chat)
    {
        using var content = new ByteArrayContent(new byte[100]);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(bot.Address.Host, bot.Address.Port);
        var head = $"POST /v3/directline/conversations/{chat.Conversation}/upload?userId=me HTTP/1.1\r\nHost: {bot.Address.Authority}\r\n"
            + $"Authorization: Bearer {chat.Token}\r\nContent-Type: image/jpeg\r\nContent-Length: 1000000\r\n\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(head));
        await socket.SendAsync(Registration.CardPhoto().AsMemory(0, 5_000));
        socket.Close(0);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static Task<HttpResponseMessage> Post(RunningBot bot, string link, string field, string value) =>
        bot.Http.PostAsync(new Uri(link), new FormUrlEncodedContent([new(field, value)]));

    private static async Task Expect(HttpStatusCode status, Task<HttpResponseMessage> answer)
    {
        using var came = await answer;
        Assert.Equal(status, came.StatusCode);
    }
}
