using System.Reflection;
using System.Text.Json.Nodes;
using Prakerja.Bot.Channels.WhatsApp;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

public sealed class TemplatesTests
{
    private static readonly ChatAddress Chat = new("whatsapp", "ID.1");

    [Fact]
    public void Everything_that_the_bot_says_by_itself_has_a_template() =>
        Assert.All(Occasions.All, occasion => Assert.Single(Templates.All, template => template.Occasions.Contains(occasion)));

    [Fact]
    public void Every_timer_of_the_dialogs_is_an_occasion()
    {
        var timers = typeof(Reply).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field is { IsLiteral: true } && field.Name.EndsWith("Timer", StringComparison.Ordinal)).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.NotEmpty(timers);
        Assert.Empty(timers.Except(Occasions.All));
    }

    [Fact]
    public void Every_template_can_be_submitted()
    {
        foreach (var template in Templates.All)
        {
            Assert.Matches("^[a-z0-9_]{1,512}$", template.Name);
            foreach (var body in new[] { template.Body.Id, template.Body.En })
            {
                Assert.InRange(body.Length, 1, Templates.LongestBody);
                Assert.Equal(template.HasParameter, body.Contains("{{1}}", StringComparison.Ordinal));
                Assert.False(body.StartsWith("{{", StringComparison.Ordinal) || body.EndsWith("}}", StringComparison.Ordinal), "Meta refuses a parameter at either end");
            }
        }

        Assert.Equal(Templates.All.Length, Templates.All.Select(template => template.Name).Distinct().Count());
        Assert.InRange(Math.Max(Templates.OpenLabel.Id.Length, Templates.OpenLabel.En.Length), 1, 25);
    }

    [Fact]
    public void A_reply_becomes_its_template_in_the_persons_language()
    {
        var reply = new Reply { Text = "Kabar baik:\n\nNIK Anda cocok.", Occasion = Occasions.WindowClosed, Language = Language.English };
        var body = JsonNode.Parse(MessageWriter.AsTemplate(Chat, reply, "ID.1|m1"))!;
        Assert.Null(MessageRules.Broken(body));
        Assert.Equal(("prakerja_kabar", "en"), ((string)body["template"]!["name"]!, (string)body["template"]!["language"]!["code"]!));
        Assert.Equal("Kabar baik: NIK Anda cocok", (string?)body["template"]!["components"]![0]!["parameters"]![0]!["text"]);
        Assert.Equal("ID.1|m1", (string?)body["biz_opaque_callback_data"]);
    }

    [Fact]
    public void An_occasion_still_to_come_has_the_general_form() =>
        Assert.Same(Templates.General, Templates.For(new Reply { Text = "Hasil Gelombang 7.", Occasion = "wave-result" }));

    [Fact]
    public void A_text_of_any_length_is_one_message()
    {
        var text = JsonNode.Parse(MessageWriter.InWords(Chat, new Reply { Text = string.Join("\n\n", Enumerable.Repeat(new string('a', 900), 6)) }, null))!;
        Assert.Null(MessageRules.Broken(text));
        Assert.EndsWith("a…", (string)text["text"]!["body"]!, StringComparison.Ordinal);
        Assert.Null(MessageRules.Broken(JsonNode.Parse(MessageWriter.InWords(Chat, new Reply { Text = new string('b', 9_000) }, null))!));
    }
}
