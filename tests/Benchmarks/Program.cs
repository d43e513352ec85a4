using System.Globalization;
using Prakerja.Benchmarks;
using Prakerja.Benchmarks.DirectLine;
using Prakerja.Benchmarks.Telegram;
using Prakerja.Benchmarks.Telegram.Peers;
using Prakerja.Benchmarks.WhatsApp;

switch (args.FirstOrDefault())
{
    case "turn":
        TurnBenchmark.Run();
        break;
    case "commits":
        await CommitBenchmark.Run();
        break;
    case "directline":
        // directline [seconds to warm up = 45] [seconds measured = 20] [people, for example 50,500] [inlined: no, yes or no,yes]
        await new DirectLineBenchmark(Seconds(1, 45), Seconds(2, 20)).Run(
            [.. Argument(3, "50,500").Split(',').Select(people => int.Parse(people, CultureInfo.InvariantCulture))],
            [.. Argument(4, "no,yes").Split(',').Select(inlined => inlined == "yes")]);
        break;
    case "telegram":
        // telegram [seconds to warm up = 45] [seconds measured = 20] [people, for example 50,500] [inlined: no, yes or no,yes]
        await new TelegramBenchmark(Seconds(1, 45), Seconds(2, 20)).Run(
            [.. Argument(3, "50,500").Split(',').Select(people => int.Parse(people, CultureInfo.InvariantCulture))],
            [.. Argument(4, "no,yes").Split(',').Select(inlined => inlined == "yes")]);
        break;
    case "peers":
        // peers [seconds to warm up = 45] [seconds measured = 20] [people, for example 50,500] [bots]
        await new PeersBenchmark(Seconds(1, 45), Seconds(2, 20)).Run(
            [.. Argument(3, "50,500").Split(',').Select(people => int.Parse(people, CultureInfo.InvariantCulture))],
            Argument(4, Contestants.All).Split(','));
        break;
    case "peers-kill":
        // peers-kill [kills = 15] [bots]
        await new KillSeries(int.Parse(Argument(1, "15"), CultureInfo.InvariantCulture)).Run(Argument(2, "telegraf,grammy,ours").Split(','));
        break;
    case "telegram-sink":
        await new BotApiSink().Run(int.Parse(args[1], CultureInfo.InvariantCulture));
        break;
    case "fake-telegram":
        await FakeTelegram.Run(int.Parse(Argument(1, "8081"), CultureInfo.InvariantCulture));
        break;
    case "start":
        await StartBenchmark.Run();
        break;
    case "photos":
        await PhotoBenchmark.Run();
        break;
    case "photo":
        PhotoBenchmark.One(args[1], args[2]);
        break;
    case "null-bot":
        await NullBot.Run(int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
        break;
    case "fake-whatsapp":
        // fake-whatsapp [port = 8082] [the bot's address]
        await FakeWhatsApp.Run(int.Parse(Argument(1, "8082"), CultureInfo.InvariantCulture), new Uri(Argument(2, "http://localhost:5000")));
        break;
    default:
        Console.Error.WriteLine("Name one: turn, commits, directline, telegram, peers, peers-kill, start, photos; or fake-telegram, fake-whatsapp to try the bot by hand");
        return 1;
}
return 0;

TimeSpan Seconds(int at, int otherwise) => TimeSpan.FromSeconds(int.Parse(Argument(at, $"{otherwise}"), CultureInfo.InvariantCulture));

string Argument(int at, string otherwise) => at < args.Length ? args[at] : otherwise;
