using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>What happens by itself: the end of the test, a registry that comes back.</summary>
public sealed class TimesTests
{
    [Fact]
    public async Task At_the_deadline_the_chat_says_so_by_itself_and_what_was_answered_counts()
    {
        using var clock = new JumpingClock();
        await using var bot = await RunningBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var chat = await Registration.ToTest(bot.Http, SamplePerson.At(18));
        var first = await chat.Press("Mulai tes");
        Assert.Equal(60, (first.Deadline!.Value - clock.GetUtcNow()).TotalSeconds, 5.0);
        await chat.Press(first.Buttons[0].Title);
        clock.Jump(TimeSpan.FromSeconds(57));
        await chat.Hear("Langkah 8 dari 8");
        Assert.Contains(chat.Heard, heard => heard.Text.Contains("Waktunya habis", StringComparison.Ordinal));
        Assert.Contains(await bot.Inbox(), item => item.Subject == "Tes motivasi Anda sudah dinilai");
    }

    [Fact]
    public async Task With_nothing_answered_the_test_may_be_taken_again()
    {
        using var clock = new JumpingClock();
        await using var bot = await RunningBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var chat = await Registration.ToTest(bot.Http, SamplePerson.At(19));
        await chat.Press("Mulai tes");
        clock.Jump(TimeSpan.FromSeconds(57));
        await chat.Hear("boleh diulang");
        Assert.Contains(chat.Last.Buttons, button => button.Title == "Mulai tes");
    }

    [Fact]
    public async Task A_restart_in_the_test_voids_it()
    {
        await using var bot = BotProcess.New();
        await bot.Start();
        var chat = await Registration.ToTest(bot.Http, SamplePerson.At(20));
        var first = await chat.Press("Mulai tes");
        await bot.Kill();
        await bot.Start();
        Assert.Contains("tidak dihitung", (await chat.Press(first.Buttons[0].Title)).Text, StringComparison.Ordinal);
        await chat.Press("Mulai tes");
        for (var item = 0; item < 5; item++)
            await chat.Press(chat.Last.Buttons[0].Title);
        await chat.Hear("Langkah 8 dari 8");
    }

    [Fact]
    public async Task With_the_registry_down_the_applicant_goes_on_and_is_told_in_the_chat_later()
    {
        using var clock = new JumpingClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var registry = builder.Build();
        registry.Urls.Add("http://127.0.0.1:0");
        var down = true;
        registry.Run(context =>
        {
            context.Response.StatusCode = down ? 503 : 200;
            return context.Response.WriteAsync(down ? "" : "{\"result\":\"match\"}");
        });
        await registry.StartAsync();
        await using var bot = await RunningBot.Start(
            new Dictionary<string, string?> { ["Registry:Provider"] = "Http", ["Registry:Http:Url"] = registry.Urls.First() },
            services => services.AddSingleton<TimeProvider>(clock));
        var person = SamplePerson.At(21);
        var chat = await Registration.ToIdentity(bot.Http, person);
        foreach (var words in (string[])[person.Nik, person.FamilyCard, person.BirthDate])
            await chat.Say(words);
        await chat.Hear("Langkah 4 dari 8");
        Assert.Contains(chat.Heard, heard => heard.Text.Contains("sedang diperiksa", StringComparison.Ordinal));
        await chat.Say("Jl. Melati No. 5");
        down = false;
        clock.Jump(TimeSpan.FromMinutes(3));
        var told = await chat.Hear("sudah diperiksa dan cocok");
        Assert.Contains(told.Buttons, button => button.Title == "Ya, sama");
    }
}
