using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Commands;
using Prakerja.Bot.Hosting;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Sms;
using Prakerja.Dialogs.Engine;
using Prakerja.TestKit;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

public sealed class SmsTests
{
    [Fact]
    public async Task When_the_days_sms_are_spent_an_applicant_hears_so_and_goes_on_the_next_day()
    {
        using var clock = new JumpingClock();
        clock.Jump(SmsLimits.DayEnds(clock.GetUtcNow()) - clock.GetUtcNow() + TimeSpan.FromHours(1)); // no midnight in between
        var log = new LogLines();
        await using var bot = await RunningBot.Start(
            new Dictionary<string, string?> { ["Sms:MostPerDay"] = "1" },
            services => services.AddSingleton<TimeProvider>(clock).AddLogging(log.Take));
        await Registration.ToTest(bot.Http, SamplePerson.At(13));
        var chat = await Registration.ToPhone(bot.Http, SamplePerson.At(15));
        Assert.Contains("tidak bisa dikirim ke siapa pun", (await chat.Say("081290005555")).Text, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.StartsWith("Critical: All 1 SMS of the day", StringComparison.Ordinal));
        Assert.DoesNotContain(await bot.Inbox(), item => item.Kind == "sms" && item.To == "+6281290005555");
        Assert.Contains("Today: 1 of 1 (100 %)", await Status(bot), StringComparison.Ordinal);

        clock.Jump(TimeSpan.FromDays(1));
        await chat.Return();
        await chat.Press("Kirim ulang kode");
        var sms = await InboxItem.Await(bot.Http, item => item.Kind == "sms" && item.To == "+6281290005555");
        Assert.Contains("sudah tersimpan", (await chat.Say(sms.Code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_counted_by_the_address_that_asks_and_another_address_is_free()
    {
        await using var bot = await RunningBot.Start(new Dictionary<string, string?> { ["Sms:NumbersPerAddressAndHour"] = "1", ["Proxies:0"] = "127.0.0.1" });
        using var one = From(bot, "203.0.113.7");
        using var other = From(bot, "198.51.100.9");
        var first = await Registration.ToPhone(one, SamplePerson.At(16));
        Assert.Contains("Kode 6 angka", (await first.Say("081290001111")).Text, StringComparison.Ordinal);
        var second = await Registration.ToPhone(one, SamplePerson.At(17));
        Assert.Contains("Dari jaringan internet ini", (await second.Say("081290002222")).Text, StringComparison.Ordinal);
        var third = await Registration.ToPhone(other, SamplePerson.At(18));
        Assert.Contains("Kode 6 angka", (await third.Say("081290003333")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivery_reports_are_counted_and_those_of_strangers_are_not()
    {
        await using var bot = await RunningBot.Start();
        var sink = bot.Services.GetRequiredService<ISmsReportSink>();
        var ids = bot.Services.GetRequiredService<SmsIds>();
        await sink.Report(ids.ReportId("row1"), new SmsReport(SmsStatus.Sent), CancellationToken.None);
        await sink.Report(ids.ReportId("row1"), new SmsReport(SmsStatus.Delivered), CancellationToken.None);
        await sink.Report(ids.ReportId("row2"), new SmsReport(SmsStatus.Failed, SmsFailure.Blocked, "1"), CancellationToken.None);
        await sink.Report("row3", new SmsReport(SmsStatus.Delivered), CancellationToken.None);
        await sink.Report(ids.ReportId("row4")[..^1] + "x", new SmsReport(SmsStatus.Failed, SmsFailure.Blocked), CancellationToken.None);
        Assert.Contains("Reported today: 1 delivered, 1 not (1 Blocked).", await Status(bot), StringComparison.Ordinal);
    }

    private static HttpClient From(RunningBot bot, string address)
    {
        var http = new HttpClient { BaseAddress = bot.Address };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return http;
    }

    private static async Task<string> Status(RunningBot bot)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var line = new CommandLine(
            settings => BotHost.BuildForCommands([
                .. settings, "--environment=Development", $"--contentRoot={Repository.PathOf("Bot")}", $"--Storage:DataDirectory={bot.DataDirectory}"]),
            output, errors, isTerminal: false);
        Assert.Equal(ExitCode.Done, await line.Run(["sms", "status"], CancellationToken.None));
        return output.ToString();
    }
}
