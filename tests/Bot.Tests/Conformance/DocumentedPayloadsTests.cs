using System.Text.Json.Nodes;
using Prakerja.Bot.Channels.WhatsApp;
using Prakerja.Bot.Tests.EndToEnd;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.TestKit;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.Conformance;

/// <summary>docs/channels.md shows what the channels really send. What a block must be stands in the failure.</summary>
public sealed class DocumentedPayloadsTests
{
    private static readonly (string Words, string[] Marks)[] Kinds =
    [
        ("Siapa nama lengkap Anda", Marks), ("Apakah Anda setuju?", Marks), ("pendidikan terakhir", Marks[1..]), ("Sekarang buat kata sandi", Marks),
        ("foto KTP asli", Marks), ("Berapa nomor HP Anda", Marks),
    ];

    /// <summary>By which a payload's channel is known.</summary>
    private static string[] Marks => ["textFormat", "chat_id", "messaging_product"];

    private static readonly ChatAddress Chat = new("whatsapp", "ID.8800000042");

    [Fact]
    public async Task Each_kind_of_message_is_shown_as_each_channel_sends_it()
    {
        await using var world = await AllChannels.Start();
        var (web, telegram, whatsApp) = (new WebChatUser(world.Http), world.OnTelegram(), WhatsAppUser.New(world.Http, world.Graph, 42));
        await new RegistrationWalk(web, world.Http, SamplePerson.At(33)).ToPhone();
        await new RegistrationWalk(telegram, world.Http, SamplePerson.At(34)).ToPhone();
        await new RegistrationWalk(whatsApp, world.Http, SamplePerson.At(35)).ToPhone();

        List<JsonNode> sent =
        [
            .. web.Received.Where(activity => (string?)activity["from"]?["role"] == "bot"),
            .. world.Telegram.Calls.Where(call => call.Method is "sendMessage" or "sendPhoto").Select(call => (JsonNode)call.Arguments),
            .. whatsApp.Heard.Select(message => message.Body),
        ];
        AreDocumented(Kinds.SelectMany(kind => kind.Marks.Select(mark =>
            sent.First(payload => payload[mark] is not null && TextOf(payload).Contains(kind.Words, StringComparison.Ordinal)))));
    }

    [Fact]
    public void Labels_that_are_too_long_become_numbers_and_what_comes_by_itself_later_a_template()
    {
        var question = new Reply
        {
            Text = "Uang saku habis sebelum akhir bulan. Apa yang Anda lakukan?",
            Buttons =
            [
                new Button("Mencatat pengeluaran bulan depan", "test/item", 94, "a"),
                new Button("Meminjam dulu dari keluarga atau teman", "test/item", 94, "b"),
            ],
        };
        var notice = new Reply { Text = "Foto sudah jelas.\n\nSekarang swafoto.", Occasion = Occasions.WindowClosed };
        AreDocumented([
            JsonNode.Parse(MessageWriter.InWords(Chat, question, null))!, JsonNode.Parse(MessageWriter.AsTemplate(Chat, notice, null))!,
        ]);
    }

    private static string TextOf(JsonNode payload) =>
        (string?)(payload["text"] as JsonValue ?? payload["caption"] ?? payload["text"]?["body"] ?? payload["interactive"]?["body"]?["text"]) ?? "";

    private static void AreDocumented(IEnumerable<JsonNode> payloads)
    {
        var document = File.ReadAllText(Repository.PathOf("docs", "channels.md"));
        var missing = payloads.Select(PayloadPrint.Of).Where(block => !document.Contains($"```json\n{block}\n```", StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, $"Not in docs/channels.md:\n{string.Join("\n\n", missing)}");
    }
}
