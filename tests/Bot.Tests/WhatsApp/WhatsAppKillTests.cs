using System.Net;
using System.Text.Json.Nodes;
using Prakerja.Bot.Tests.Crash;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

/// <summary>
/// The bot is killed with -9 while people write on WhatsApp, and started again on the same data; Meta brings again what was not acknowledged, and now and then
/// what was. 8 kills, 60 with LONG=1.
/// </summary>
public sealed class WhatsAppKillTests
{
    private const int AtOnce = 6;
    private static readonly int Kills = Environment.GetEnvironmentVariable("LONG") == "1" ? 60 : 8;

    private readonly Outage outage = new();
    private volatile bool isClosing;
    private int acknowledged;

    [Fact]
    public async Task No_answer_is_lost_or_doubled_and_no_reply_missing()
    {
        await using var graph = await FakeGraph.Start();
        await using var bot = BotProcess.New();
        foreach (var (name, value) in graph.Settings)
            bot.Settings[name] = value!;
        bot.Settings["Outbox:LeaseSeconds"] = "6";
        var chance = new Random(17);
        await bot.Start();
        outage.Begin();
        var walks = Enumerable.Range(0, AtOnce).Select(slot => Walk(bot, graph, slot)).ToList();
        for (var kill = 0; kill < Kills && walks.All(walk => !walk.IsFaulted); kill++)
        {
            var enough = Volatile.Read(ref acknowledged) + chance.Next(1, 15);
            while (Volatile.Read(ref acknowledged) < enough && walks.All(walk => !walk.IsFaulted))
                await Task.Delay(5);
            outage.End();
            await bot.Kill();
            await outage.Stillness();
            await bot.Start();
            outage.Begin();
        }

        isClosing = true;
        var people = (await Task.WhenAll(walks)).SelectMany(ids => ids).ToList();
        outage.End();
        await bot.Kill();
        await outage.Stillness();
        await Compare(bot.DataDirectory, people);
        Assert.Empty(graph.Faults);
    }

    /// <summary>One person after the other, from the first word to the password. Gives their numbers.</summary>
    private async Task<List<int>> Walk(BotProcess bot, FakeGraph graph, int slot)
    {
        var done = new List<int>();
        var chance = new Random(slot);
        while (!isClosing)
        {
            var number = (slot * 10_000) + done.Count;
            var user = WhatsAppUser.New(bot.Http, graph, number);
            JsonObject? before = null;
            async Task<GraphMessage> Step(Func<string, JsonObject> message, string hears)
            {
                var mine = message(user.NewId());
                await Deliver(user, mine, before, chance);
                before = mine;
                return await Heard(user, hears);
            }

            var contact = user.Contact;
            var home = await Step(id => contact.Words(id, "halo"), "Anda ingin apa?");
            var consent = await Step(id => contact.Press(id, home, home.Button("Daftar baru")), "Apakah Anda setuju?");
            await Step(id => contact.Press(id, consent, consent.Button("Setuju")), "Siapa nama lengkap Anda");
            await Step(id => contact.Words(id, NameOf(number)), "Apa alamat e-mail Anda?");
            await Step(id => contact.Words(id, $"orang{number}@example.id"), "Sekarang buat kata sandi");
            done.Add(number);
        }

        return done;
    }

    /// <summary>Until it is acknowledged, as Meta does; now and then once more, or with the message before after it.</summary>
    private async Task Deliver(WhatsAppUser user, JsonObject message, JsonObject? before, Random chance)
    {
        await Visit(async () =>
        {
            Assert.Equal(HttpStatusCode.OK, await user.Send(message));
            Interlocked.Increment(ref acknowledged);
        });
        if (chance.Next(4) == 0)
            await Visit(() => user.Send(message));
        if (chance.Next(4) == 0 && before is not null)
            await Visit(() => user.Send(message, before));
    }

    private async Task Visit(Func<Task> deed)
    {
        while (true)
        {
            using var visit = await outage.Enter();
            try
            {
                await deed();
                return;
            }
            catch (Exception fault) when (fault is HttpRequestException { StatusCode: null } or IOException or TaskCanceledException)
            {
                if (!visit.WasKilled)
                    throw;
            }
        }
    }

    /// <summary>The reply may wait for the next start, or for Meta to bring its message again; here it never waits for the person.</summary>
    private static async Task<GraphMessage> Heard(WhatsAppUser user, string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (true)
        {
            if (user.Heard.LastOrDefault(message => message.Text.Contains(words, StringComparison.Ordinal)) is { } message)
                return message;
            if (patience.IsCancellationRequested)
                throw new Violation($"“{words}” was never said; {user.Heard.Count} others were");
            await Task.Delay(15);
        }
    }

    private static async Task Compare(string data, List<int> people)
    {
        Assert.NotEmpty(people);
        await using var autopsy = Autopsy.Of(data);
        foreach (var number in people)
        {
            var person = (await autopsy.Person(new Prakerja.Bot.Turns.ChatAddress("whatsapp", $"ID.88{number:D8}")))!;
            Assert.Equal((NameOf(number), $"orang{number}@example.id"), (person.Applicant.Account.Name!.Value, person.Applicant.Account.Email!.Value));
            Assert.Equal(("account/password", 0), (person.Conversation.Top!.Place, person.Conversation.Attempt));
            Assert.Equal(5, person.Chats.Single().Taken.Length);
        }
    }

    private static string NameOf(int number) => "Orang " + string.Concat($"{number}".Select(digit => (char)('A' + digit - '0')));
}
