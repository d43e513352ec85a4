using System.Security.Cryptography;
using Prakerja.TestKit;
using Prakerja.TestKit.Mail;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>As an operator runs it: a process in Production, its keys and settings in the environment, a real mail server, a real Kannel, registry and wave by command.</summary>
public sealed class ProductionTests
{
    [Fact]
    public async Task With_real_mail_and_SMS_an_applicant_registers_and_joins_the_wave_that_a_command_opened()
    {
        var starting = RealKannel.Start();
        await using var mails = await RealSmtpServer.Start();
        await using var kannel = await starting;
        await using var bot = BotProcess.New();
        foreach (var (name, value) in Settings(mails, kannel))
            bot.Settings[name] = value;
        await bot.Start();
        await bot.Command("registry", "import", Repository.PathOf("Bot", "Registry", "sample-people.csv"));
        await bot.Command("wave", "open", "7", "--opens", "now", "--closes", "2099-09-07T12:00", "--quota", "800000");
        var person = SamplePerson.At(31);

        var chat = await Register(bot.Http, mails, kannel, person);

        Assert.Contains("Anda sudah bergabung di Gelombang 7", chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Gelombang 7", (await Mail(mails, person.Email, "Anda terdaftar")).Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Nik, bot.Log, StringComparison.Ordinal);
    }

    private static async Task<WebChatUser> Register(HttpClient http, RealSmtpServer mails, RealKannel kannel, SamplePerson person)
    {
        var chat = new WebChatUser(http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say(person.Name);
        await chat.Say(person.Email);
        await Registration.ChoosePassword(http, chat);
        var mail = await Mail(mails, person.Email, "Konfirmasi");
        await FormVisitor.Submit(http, new InboxItem("mail", person.Email, mail.Subject, mail.Text).Link, button: "Ya");
        await chat.Hear("Langkah 3 dari 8");
        foreach (var words in (string[])[person.Nik, person.FamilyCard, person.BirthDate])
            await chat.Say(words);
        await chat.Hear("Langkah 4 dari 8");
        await chat.Say("Jl. Melati No. 5");
        foreach (var label in (string[])["Ya, sama", "SLTA/SMA/SMK", "Terkena PHK", "Bukan"])
            await chat.Press(label);
        await chat.Upload(Registration.CardPhoto());
        await chat.Hear("Sekarang swafoto");
        await chat.Upload(Registration.CardPhoto());
        await chat.Hear("Langkah 6 dari 8");
        await chat.Say(person.Phone);
        var sms = await kannel.Next($"+62{person.Phone[1..]}");
        await chat.Say(new InboxItem("sms", sms.To, null, sms.Text).Code);
        await chat.Press("Mulai tes");
        for (var item = 0; item < 5; item++)
            await chat.Press(chat.Last.Buttons[0].Title);
        await chat.Hear("Langkah 8 dari 8");
        await chat.Press("Sudah benar");
        await chat.Press("Ya, gabung");
        return chat;
    }

    private static async Task<ReceivedMail> Mail(RealSmtpServer mails, string to, string subject)
    {
        while (true)
        {
            var mail = await mails.Next(to);
            if (mail.Subject.Contains(subject, StringComparison.Ordinal))
                return mail;
        }
    }

    private static Dictionary<string, string> Settings(RealSmtpServer mails, RealKannel kannel) => new(kannel.Settings.ToDictionary(setting => setting.Key, setting => setting.Value!))
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Keys:Ring"] = $"1:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}",
        ["Keys:Writing"] = "1",
        ["Keys:Hash"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["WebChat:Secret"] = RandomNumberGenerator.GetHexString(32),
        ["Mail:Smtp:Host"] = RealSmtpServer.Host,
        ["Mail:Smtp:Port"] = $"{mails.Port}",
        ["Mail:Smtp:Security"] = "None",
        ["Mail:From"] = "Kartu Prakerja <jangan-balas@prakerja.example>",
        ["Registry:Provider"] = "Imported",
        ["Help:Contact"] = "0800-0000-000",
    };
}
