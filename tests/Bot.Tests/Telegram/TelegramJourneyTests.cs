using Microsoft.Extensions.DependencyInjection;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Telegram;

public sealed class TelegramJourneyTests
{
    [Theory]
    [InlineData("Webhook", UpdateRepeats.None)]
    [InlineData("Webhook", UpdateRepeats.AtOnce)]
    [InlineData("Webhook", UpdateRepeats.After)]
    [InlineData("Webhook", UpdateRepeats.Swapped)]
    [InlineData("Polling", UpdateRepeats.None)]
    public async Task Applicant_registers_at_Telegram_from_nothing_to_a_joined_wave_and_no_log_tells_who(string mode, UpdateRepeats repeats)
    {
        var log = new LogLines();
        await using var bot = await TelegramBot.Start(
            mode, new FakeBotApiSettings { Repeats = repeats }, services => services.AddLogging(log.Take), ("Logging:LogLevel:Default", "Trace"));
        var (user, person) = (bot.Person(), SamplePerson.At(21));
        await new RegistrationWalk(user, bot.Http, person).ToJoined();
        Assert.Contains("Anda sudah bergabung di Gelombang 7", user.Last.Text, StringComparison.Ordinal);
        Assert.Single(user.Heard, heard => heard.Text.Contains("Anda sudah bergabung di Gelombang 7", StringComparison.Ordinal));

        Assert.NotEmpty(log.Lines);
        string[] secrets = [person.Nik, person.FamilyCard, person.Email, person.Phone[1..], person.Name, bot.Server.Settings.Token, TelegramBot.Secret];
        foreach (var secret in secrets)
            Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Webhook")]
    [InlineData("Polling")]
    public async Task Whoever_failed_wave_6_logs_in_at_Telegram_and_joins_wave_7_with_one_tap(string mode)
    {
        await using var bot = await TelegramBot.Start(mode);
        var user = bot.Person();
        await Registration.LogIn(bot.Http, user, "sari.contoh@example.id", Development.SampleApplicant.Password);
        await user.Hear("Belum berhasil di Gelombang 6");
        await user.Press("Gabung gelombang");
        Assert.Contains("Anda sudah bergabung di Gelombang 7", (await user.Press("Ya, gabung")).Text, StringComparison.Ordinal);
    }
}
