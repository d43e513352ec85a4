using Prakerja.Bot.Tests.Telegram;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>
/// The bot is killed with -9 while people talk to it at Telegram: 6 times, 100 times with LONG=1. Telegram repeats what was not confirmed, and here also
/// each update after the one that follows it.
/// </summary>
public sealed class TelegramKillTests
{
    private const int People = 6;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task At_Telegram_no_answer_is_lost_or_doubled_and_no_reply_missing_after_a_kill()
    {
        var kills = Environment.GetEnvironmentVariable("LONG") == "1" ? 100 : 6;
        var settings = new FakeBotApiSettings
        {
            Repeats = UpdateRepeats.Swapped,
            Pause = (wait, cancel) => Task.Delay(wait < LongestPause ? wait : LongestPause, cancel),
        };
        await using var server = await FakeBotApi.Start(settings);
        await using var bot = BotProcess.New();
        foreach (var (name, value) in TelegramBot.Settings(server, "Webhook"))
            bot.Settings[name] = value!;
        bot.Settings["Outbox:LeaseSeconds"] = "6";
        await bot.Start();
        var walkers = Enumerable.Range(1, People).Select(number => new TelegramWalker(server, 7_000_000_000 + number)).ToList();
        var walks = walkers.ConvertAll(walker => walker.Walk());
        var chance = new Random(4_712);
        for (var kill = 0; kill < kills; kill++)
        {
            var before = walkers.Sum(walker => walker.Answers);
            while (walkers.Sum(walker => walker.Answers) < before + chance.Next(4, 40) && !walks.Exists(walk => walk.IsFaulted))
                await Task.Delay(5);
            await bot.Kill();
            await bot.Start();
        }

        walkers.ForEach(walker => walker.Close());
        await Task.WhenAll(walks);
        await bot.Kill();
        await using var autopsy = Autopsy.Of(bot.DataDirectory);
        foreach (var walker in walkers)
            await Look(autopsy, walker);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{kills} kills, {walkers.Sum(walker => walker.Answers)} answers, {walkers.Sum(walker => walker.Doubled)} replies came twice, {server.Deliveries} deliveries");
    }

    private static async Task Look(Autopsy autopsy, TelegramWalker walker)
    {
        var chat = new ChatAddress("telegram", $"{walker.Id}");
        var person = await autopsy.Person(chat) ?? throw new Violation("the person is gone");
        var taken = person.Chat(chat)!.Taken.Select(id => id.Id).ToList();
        Assert.Equal(taken.Count, taken.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(walker.Name, person.Applicant.Account.Name?.Value);
        Assert.Equal(Math.Min(walker.Answers, ChatState.MostTaken), taken.Count);
    }
}
