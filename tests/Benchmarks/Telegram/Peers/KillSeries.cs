using Prakerja.TestKit.Mail;
using Prakerja.TestKit.Processes;

namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>Each bot killed with -9 so often while 50 people talk to it without a pause, and started again; then lost and doubled answers are counted.</summary>
internal sealed class KillSeries(int kills)
{
    private const int People = 50;

    /// <summary>Milliseconds under load before a kill.</summary>
    private const int Least = 300;
    private const int Most = 2_000;

    public async Task Run(IReadOnlyList<string> names)
    {
        await NodeModules.Ensure(NodeBot.Folder);
        Console.WriteLine($"{"bot",-16}{"kills",7}{"answers",9}{"again",8}{"lost",6}{"doubled",9}{"said twice",12}");
        foreach (var name in names)
            await Series(name);
    }

    private async Task Series(string name)
    {
        var transcript = new Transcript();
        var port = Ports.Free(1)[0];
        _ = new BotApiSink(transcript.Add).Run(port);
        await using var bot = Contestants.Of(name, new Uri($"http://127.0.0.1:{port}"), history: true);
        await bot.Start();
        var talkers = Enumerable.Range(1, People).Select(number => new StubbornTalker(bot.Port, 6_000_000_000 + number, bot.Script)).ToList();
        var talks = talkers.ConvertAll(talker => Task.Run(talker.Talk));
        var chance = new Random(4_713);
        for (var kill = 0; kill < kills; kill++)
        {
            var before = talkers.Sum(talker => talker.Turns);
            while (talkers.Sum(talker => talker.Turns) < before + People && !talks.Exists(talk => talk.IsFaulted))
                await Task.Delay(5);
            await Task.Delay(chance.Next(Least, Most));
            await bot.Kill();
            await bot.Start();
        }

        talkers.ForEach(talker => talker.Close());
        await Task.WhenAll(talks);
        var tally = await bot.Count(talkers, transcript);
        Console.WriteLine(
            $"{name,-16}{kills,7}{talkers.Sum(talker => talker.Turns),9}{talkers.Sum(talker => talker.Redelivered),8}{tally.Lost,6}{tally.Doubled,9}{tally.SentTwice,12}");
    }
}
