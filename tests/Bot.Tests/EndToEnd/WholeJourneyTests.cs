using Microsoft.Extensions.DependencyInjection;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

public sealed class WholeJourneyTests
{
    [Fact]
    public async Task Applicant_registers_from_nothing_to_a_joined_wave_and_no_log_tells_who()
    {
        var log = new LogLines();
        await using var bot = await RunningBot.Start(
            new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Trace" }, services => services.AddLogging(log.Take));
        var person = SamplePerson.At(1);
        var chat = await Registration.ToJoined(bot.Http, person);
        Assert.Contains("Anda sudah bergabung di Gelombang 7", chat.Last.Text, StringComparison.Ordinal);
        Assert.Matches("G7-[0-9A-Z]{4}-[0-9]{2}", chat.Last.Text);
        Assert.DoesNotContain(chat.Echoes, echo => echo.Contains(person.Nik, StringComparison.Ordinal));

        var inbox = await bot.Inbox();
        string[] secrets =
        [
            person.Nik, person.FamilyCard, person.Email, person.Phone[1..], person.Name, SamplePerson.Password, "Jl. Melati No. 5",
            .. inbox.Where(item => item.Kind == "sms").Select(item => item.Code),
            .. inbox.Where(item => item.Link.Length > 0).Select(item => item.Link[(item.Link.LastIndexOf('/') + 1)..]),
        ];
        Assert.NotEmpty(log.Lines);
        foreach (var secret in secrets.Where(secret => secret.Length > 0))
            Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Whoever_failed_wave_6_logs_in_and_joins_wave_7_with_one_tap()
    {
        await using var bot = await RunningBot.Start();
        var chat = await Registration.LogIn(bot.Http, "sari.contoh@example.id", Development.SampleApplicant.Password);
        await chat.Hear("Belum berhasil di Gelombang 6");
        await chat.Press("Gabung gelombang");
        Assert.Contains("Anda sudah bergabung di Gelombang 7", (await chat.Press("Ya, gabung")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_sent_on_by_a_stranger_signs_nobody_in()
    {
        await using var bot = await RunningBot.Start();
        var stranger = new WebChatUser(bot.Http);
        await stranger.Start();
        await stranger.Press("Sudah punya akun");
        var page = await FormVisitor.Submit(bot.Http, stranger.Last.Buttons.First(button => button.Url is not null).Url!,
            new Dictionary<string, string> { ["email"] = "sari.contoh@example.id", ["password"] = Development.SampleApplicant.Password });
        await stranger.Hear("tiga angka");
        var number = System.Text.RegularExpressions.Regex.Match(page.Body!.TextContent, @"\b\d{3}\b").Value;
        var wrong = number == "111" ? ("112", "113") : ("111", number == "112" ? "113" : "112");
        await stranger.Say(wrong.Item1);
        await stranger.Say(wrong.Item2);
        Assert.DoesNotContain("Gelombang 6", stranger.Last.Text, StringComparison.Ordinal);
        await stranger.Say(number);
        Assert.DoesNotContain("Gelombang 6", stranger.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_takes_everything_and_the_same_e_mail_and_nik_can_register_again()
    {
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(2);
        var chat = await Registration.ToJoined(bot.Http, person);
        await chat.Press("Hapus data saya");
        await chat.Press("Ya, lanjut");
        var receipt = await chat.Press("Ya, hapus semua");
        Assert.Contains("Nomor bukti", receipt.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(bot.DataDirectory, "photos"), "*", SearchOption.AllDirectories));
        var again = await Registration.ToJoined(bot.Http, person with { Phone = person.Phone });
        Assert.Contains("Anda sudah bergabung", again.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_on_one_phone_never_mix()
    {
        await using var bot = await RunningBot.Start();
        var first = await Registration.ToSummary(bot.Http, SamplePerson.At(3));
        await first.Say("keluar");
        Assert.Contains("sudah keluar", string.Join('\n', first.Heard.Select(heard => heard.Text)), StringComparison.Ordinal);
        await first.Say("ubah");
        Assert.DoesNotContain(SamplePerson.At(3).Name, first.Last.Text, StringComparison.Ordinal);
    }
}
