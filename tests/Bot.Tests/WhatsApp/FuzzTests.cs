using System.Text;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

/// <summary>Signed calls as nobody sends them: real payloads cut, doubled, with bytes and whole values changed. 3,000 of them, 100,000 with LONG=1.</summary>
public sealed class FuzzTests
{
    private const int AtOnce = 8;
    private static readonly int Bodies = Environment.GetEnvironmentVariable("LONG") == "1" ? 100_000 : 3_000;

    private static readonly string[] Values =
        ["null", "true", "-1", "1e999", "\"\\ud800\"", "[]", "{}", "\"\"", "18446744073709551616", "\"\\u0000\"", "[[[[[[[[", "\u202e", "'", "\\", "\ufffd", "\"type\":", "|", "\"131047\""];

    [Fact]
    public async Task No_signed_body_makes_the_server_fail_and_the_next_applicant_is_answered()
    {
        var log = new LogLines();
        await using var world = await WhatsAppBot.Start(adjust: services => Microsoft.Extensions.DependencyInjection.LoggingServiceCollectionExtensions.AddLogging(services, log.Take));
        var seeds = Seeds(world.User(1)).Select(Encoding.UTF8.GetBytes).ToArray();
        var statuses = new System.Collections.Concurrent.ConcurrentDictionary<int, int>();
        await Parallel.ForAsync(0, AtOnce, async (worker, cancel) =>
        {
            var chance = new Random(worker);
            for (var count = worker; count < Bodies; count += AtOnce)
            {
                var body = Mutate(seeds[chance.Next(seeds.Length)], chance);
                using var request = Updates.Request(body);
                using var answer = await world.Http.SendAsync(request, cancel);
                statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, times) => times + 1);
                Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode} for {Convert.ToBase64String(body)}");
            }
        });

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", statuses.Select(pair => $"{pair.Key}: {pair.Value}")));
        Assert.True(statuses.GetValueOrDefault(200) > Bodies / 20 && statuses.GetValueOrDefault(400) > Bodies / 10, "The mutations should leave some bodies whole and break many.");
        Assert.DoesNotContain(log.Lines, line => line.Contains("Exception", StringComparison.Ordinal) && line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains("Anda ingin apa?", (await world.User(99_999).Say("halo")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Seeds(WhatsAppUser user)
    {
        var contact = user.Contact;
        var sent = GraphMessage.Of(
            System.Text.Json.Nodes.JsonNode.Parse("""{"type":"text","recipient":"ID.1","text":{"body":"Halo"},"biz_opaque_callback_data":"ID.1|m1"}""")!, "wamid.OUT1");
        var button = new GraphButton("Daftar baru", "home/choose|7|register", null);
        foreach (var message in new[]
        {
            contact.Words("m1", "Halo 😀 3404015001900003"), contact.Press("m2", sent, button), contact.Photo("m3", "900"),
            contact.Message("m4", "contacts", System.Text.Json.Nodes.JsonNode.Parse("""[{"phones":[{"phone":"+62 812","wa_id":"6281290000001"}],"origin":"contact_request"}]""")),
            contact.Message("m5", "reaction", System.Text.Json.Nodes.JsonNode.Parse("""{"message_id":"x","emoji":"👍"}""")),
            contact.Message("m6", "system", System.Text.Json.Nodes.JsonNode.Parse("""{"type":"user_changed_user_id","previous_user_id":"ID.1","user_id":"ID.2"}""")),
            contact.Message("m7", "button", System.Text.Json.Nodes.JsonNode.Parse("""{"payload":"open","text":"Buka percakapan"}""")),
            contact.Message("m8", "unsupported", null), contact.Words("m9", "l_AAAAAAAAAAAAAAAAAAAAAA"),
        })
            yield return Updates.Envelope(Updates.Messages((message, contact)));
        yield return Updates.Envelope(Updates.Statuses(Updates.Status(sent, "failed", 131047), Updates.Status(sent, "delivered")), Updates.UserIdChanged("ID.1", "ID.2"));
    }

    private static byte[] Mutate(byte[] seed, Random chance)
    {
        var body = seed.ToList();
        for (var times = chance.Next(4); times > 0; times--)
        {
            var at = chance.Next(body.Count + 1);
            switch (chance.Next(5))
            {
                case 0:
                    body.RemoveRange(at, body.Count - at);
                    break;
                case 1 when at < body.Count:
                    body[at] = (byte)chance.Next(256);
                    break;
                case 2:
                    body.InsertRange(at, Encoding.UTF8.GetBytes(Values[chance.Next(Values.Length)]));
                    break;
                case 3:
                    body.InsertRange(at, body.GetRange(at, Math.Min(chance.Next(40), body.Count - at)));
                    break;
                default:
                    body.RemoveRange(at, Math.Min(chance.Next(12), body.Count - at));
                    break;
            }
        }

        return [.. body];
    }
}
