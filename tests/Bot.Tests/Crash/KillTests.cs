using Prakerja.TestKit.Mail;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>
/// The bot is killed with -9 at random moments while people register, and started again on the same data: 30 times, 500 times with LONG=1.
/// Every sixth kill comes while it starts.
/// </summary>
public sealed class KillTests
{
    private const int AtOnce = 8;
    private const int Apart = 12;
    private const int MostWarming = 5_000;
    private const int Enough = 20;

    private readonly Random chance = new(4_711);
    private readonly Tally tally = new();
    private readonly List<Walker> walkers = [];
    private readonly List<Task> walks = [];
    private volatile bool isClosing;

    [Fact]
    public async Task No_answer_is_lost_none_doubled_no_draft_broken_and_no_reply_missing_after_a_kill()
    {
        var kills = Environment.GetEnvironmentVariable("LONG") == "1" ? 500 : 30;
        await using var mail = await RealSmtpServer.Start();
        await using var sms = await FakeKannel.Start();
        await using var bot = BotProcess.New();
        await Furnish(bot, mail, sms, people: 100 + (kills * 6));
        var world = new Surroundings(bot, new Outage(), mail, sms, tally, Registration.CardPhoto());
        await Run(bot, world.Outage);
        await Spread(world);
        await KillNow(bot, world.Outage);
        while (tally.Kills < kills && tally.Violations.Count < Enough)
            await RunAndKill(bot, world.Outage);
        isClosing = true;
        await Run(bot, world.Outage);
        await Task.WhenAll(walks);
        await KillNow(bot, world.Outage);
        await CountEntries(bot.DataDirectory);

        TestContext.Current.TestOutputHelper?.WriteLine(tally.ToString());
        Assert.True(tally.Violations.IsEmpty, string.Join("\n\n", tally.Violations.Take(Enough)));
        Assert.True(tally.Acknowledged > 5 * kills && tally.Joined >= AtOnce, tally.ToString());
    }

    private static async Task Furnish(BotProcess bot, RealSmtpServer mail, FakeKannel sms, int people)
    {
        foreach (var (name, value) in sms.Settings)
            bot.Settings[name] = value;
        bot.Settings["Mail:Smtp:Host"] = RealSmtpServer.Host;
        bot.Settings["Mail:Smtp:Port"] = $"{mail.Port}";
        bot.Settings["Mail:Smtp:Security"] = "None";
        bot.Settings["Mail:From"] = "halo@prakerja.example";
        // Short, so that what was under way in a kill is soon due again, and small, so that kills come in the middle of checkpoints.
        bot.Settings["Outbox:LeaseSeconds"] = "6";
        bot.Settings["Storage:CheckpointPages"] = "200";
        bot.Settings["Storage:JournalKilobytes"] = "512";
        var registry = bot.DataDirectory + ".csv";
        await File.WriteAllLinesAsync(registry, People.Registry(people));
        await bot.Command("registry", "import", registry);
    }

    private async Task RunAndKill(BotProcess bot, Outage outage)
    {
        if (tally.Kills % 6 == 5)
        {
            bot.Launch();
            await Task.Delay(chance.Next(1_500));
            await bot.Kill();
            tally.Starting++;
        }
        else
        {
            await Run(bot, outage);
            var before = tally.Acknowledged;
            // Half of the kills meet a bot that has just started, half one that has warmed up: only then is much under way.
            for (var wait = 0; tally.Kills % 2 == 0 && tally.Acknowledged == before && wait < MostWarming; wait += 10)
                await Task.Delay(10);
            await Task.Delay(chance.Next(50, 900));
            await KillNow(bot, outage);
            return;
        }

        tally.Kills++;
        await Compare(bot.DataDirectory);
    }

    /// <summary>The walkers set out one after the other, so that kills meet every part of the journey.</summary>
    private async Task Spread(Surroundings world)
    {
        for (var slot = 0; slot < AtOnce; slot++)
        {
            var enough = tally.Acknowledged + Apart;
            walks.Add(Register(world));
            while (tally.Acknowledged < enough && tally.Violations.IsEmpty)
                await Task.Delay(10);
        }
    }

    private static async Task Run(BotProcess bot, Outage outage)
    {
        await bot.Start();
        outage.Begin();
    }

    private async Task KillNow(BotProcess bot, Outage outage)
    {
        outage.End();
        await bot.Kill();
        await outage.Stillness();
        tally.Kills++;
        await Compare(bot.DataDirectory);
    }

    private async Task Register(Surroundings world)
    {
        while (!isClosing)
        {
            Walker walker;
            lock (walkers)
            {
                walker = new Walker(walkers.Count, world);
                walkers.Add(walker);
                tally.Applicants = walkers.Count;
            }

            try
            {
                await walker.Walk();
            }
            catch (Exception fault)
            {
                Report(walker, fault is Violation ? fault.Message : fault.ToString());
            }
        }
    }

    private async Task Compare(string data)
    {
        await using var autopsy = Autopsy.Of(data);
        List<Walker> all;
        lock (walkers)
            all = [.. walkers];
        foreach (var walker in all)
        {
            try
            {
                await autopsy.Look(walker);
            }
            catch (Violation broken)
            {
                Report(walker, broken.Message);
            }
        }
    }

    /// <summary>Who heard that he has joined stands in the wave once, and nobody else does.</summary>
    private async Task CountEntries(string data)
    {
        await using var autopsy = Autopsy.Of(data);
        var entries = await autopsy.Entries();
        tally.Joined = walkers.Count(walker => walker.HasJoined);
        Assert.Equal(tally.Joined, entries.Count);
        Assert.Equal(entries.Count, entries.Distinct(StringComparer.Ordinal).Count());
    }

    private void Report(Walker walker, string what) =>
        tally.Violations.Enqueue($"after kill {tally.Kills}, {walker.Person.Email}: {what}");
}
