using System.Text;
using System.Text.Json.Nodes;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.WebChat;

public sealed class ActivityTests
{
    [Fact]
    public async Task Message_comes_back_as_an_echo_with_the_clients_own_id_and_is_answered()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using var stream = await client.Stream();
        await stream.Next();
        var id = await client.Say("halo", "rewt");
        var echo = await stream.Next();
        var reply = await stream.Next();

        Assert.Equal(id, (string)echo["id"]!);
        Assert.Equal("rewt", (string)echo["channelData"]!["clientActivityID"]!);
        Assert.Equal("message", (string)echo["type"]!);
        Assert.EndsWith("Z", (string)echo["timestamp"]!, StringComparison.Ordinal);
        Assert.Equal(id, (string)reply["replyToId"]!);
        Assert.Equal("bot", (string)reply["from"]!["role"]!);
        Assert.Equal("Prakerja", (string)reply["from"]!["name"]!);
        Assert.Equal("plain", (string)reply["textFormat"]!);
        Assert.Equal("4", stream.Watermark);
    }

    [Fact]
    public async Task Forged_sender_id_and_time_are_overwritten()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Post("""{"type":"message","text":"a","id":"mine","timestamp":"1999-01-01T00:00:00Z","from":{"id":"dl_somebody","role":"bot"},"conversation":{"id":"other"}}""");
        var echo = (await client.Poll())["activities"]![0]!;

        Assert.StartsWith("dl_", (string)echo["from"]!["id"]!, StringComparison.Ordinal);
        Assert.NotEqual("dl_somebody", (string)echo["from"]!["id"]!);
        Assert.Equal("user", (string)echo["from"]!["role"]!);
        Assert.Equal($"{client.Id}|0000002", (string)echo["id"]!);
        Assert.Equal(client.Id, (string)echo["conversation"]!["id"]!);
        Assert.StartsWith("2020-09-03T05:00:00", (string)echo["timestamp"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_widget_repeats_a_message_under_its_id_and_it_counts_once()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var first = await client.Say("Sari Wulandari", "k1");
        await client.Say("lain", "k2");
        Assert.Equal(first, await client.Say("Sari Wulandari", "k1"));
        Assert.Equal(2, host.Turns.Inputs.Count);
    }

    [Theory]
    [InlineData("""{"clientActivityID":"0"}""")]
    [InlineData("""{"clientActivityID":"0","prakerjaWidget":"true"}""")]
    [InlineData("""{"prakerjaWidget":true}""")]
    [InlineData("null")]
    public async Task Any_other_client_means_a_new_message_each_time(string channelData)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var activity = $$"""{"type":"message","text":"3404015001900003","channelData":{{channelData}}}""";
        await client.Post(activity);
        await client.Post(activity);
        Assert.Equal(2, host.Turns.Inputs.Count);
        Assert.Equal(2, host.Turns.Inputs.Select(input => input.Id).Distinct().Count());
    }

    [Fact]
    public async Task Identity_numbers_and_codes_are_masked_in_the_transcript_and_whole_in_the_turn()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("NIK 3404 0150 0190 0003, kode 482913, sari123456@surat.example");
        Assert.Equal("NIK 3404********0003, kode ******, sari123456@surat.example", (string)(await client.Poll())["activities"]![0]!["text"]!);
        Assert.Contains("3404 0150 0190 0003", ((UserInput.Words)host.Turns.Inputs[0].Input).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0150", Encoding.UTF8.GetString(host.Turns.Chats[client.Id].Tail), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_text_reaches_the_turn_whole_and_the_transcript_cut()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var text = new string('a', 999) + "😀" + new string('b', 5000);
        await client.Say(text);
        Assert.Equal(new string('a', 999), (string)(await client.Poll())["activities"]![0]!["text"]!);
        Assert.Equal(text, ((UserInput.Words)host.Turns.Inputs[0].Input).Text);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"ya","value":{"step":"gender/ask","rev":4294967295,"choice":"F"},"channelData":{"messageBack":{"displayText":"Perempuan"}}}""", "Perempuan")]
    [InlineData("""{"type":"message","value":{"choice":"F","rev":4294967295,"step":"gender/ask","more":[1,{}]},"channelData":{"postBack":true}}""", "")]
    [InlineData("""{"type":"message","text":"Perempuan","value":{"step":"gender/ask","rev":4294967295,"choice":"F"}}""", "Perempuan")]
    public async Task Button_is_a_press_with_step_and_revision(string activity, string label)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        Assert.Equal(200, (int)(await client.Post(activity)).StatusCode);
        Assert.Equal(new UserInput.Press("gender/ask", uint.MaxValue, "F", label), host.Turns.Inputs[0].Input);
        Assert.Equal("F", (string)(await client.Poll())["activities"]![0]!["value"]!["choice"]!);
    }

    [Theory]
    [InlineData("""{"step":"a/b","rev":-1,"choice":"F"}""")]
    [InlineData("""{"step":"a/b","rev":4294967296,"choice":"F"}""")]
    [InlineData("""{"step":"a/b","rev":"7","choice":"F"}""")]
    [InlineData("""{"step":"a/b","rev":7.5,"choice":"F"}""")]
    [InlineData("""{"step":"a/b","rev":7}""")]
    [InlineData("""{"step":"a/b","choice":"F"}""")]
    [InlineData("""{"step":{},"rev":7,"choice":"F"}""")]
    public async Task Damaged_button_is_refused_and_not_read_as_words(string value)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        Assert.Equal(400, (int)(await client.Post($$"""{"type":"message","text":"Perempuan","value":{{value}}}""")).StatusCode);
        Assert.Empty(host.Turns.Inputs);
    }

    [Theory]
    [InlineData("""{"type":"message"}""", "empty")]
    [InlineData("""{"type":"message","text":""}""", "empty")]
    [InlineData("""{"type":"message","text":" \n\t"}""", "empty")]
    [InlineData("""{"type":"message","text":null,"value":null,"channelData":null,"attachments":null,"locale":null}""", "empty")]
    [InlineData("""{"type":"message","value":{"cmd":"no"},"channelData":{"postBack":true}}""", "value")]
    [InlineData("""{"type":"message","value":"text"}""", "value")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"audio/ogg","contentUrl":"https://a.example/x"}]}""", "attachment")]
    public async Task What_says_nothing_is_unreadable(string activity, string kind)
    {
        await using var host = await WebChatHost.Start();
        await (await host.Client()).Post(activity);
        Assert.Equal(new UserInput.Unreadable(kind), host.Turns.Inputs[0].Input);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Other_activities_are_taken_and_forgotten(string type)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var response = await client.Post($$"""{"type":"{{type}}","name":"webchat/join","value":{"step":5},"text":"halo"}""".Replace("\"value\":{\"step\":5},", "", StringComparison.Ordinal));
        Assert.Equal(200, (int)response.StatusCode);
        Assert.NotEmpty((string)(await WebChatHost.Json(response))["id"]!);
        Assert.Empty(host.Turns.Inputs);
        Assert.Empty(host.Turns.Chats);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_cleaned()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Post("""{"type":"message","text":"a\ud83d b\ude00 \ud83d\ude00 \"\u0041\n\\","channelData":{"clientActivityID":"\udc00x","prakerjaWidget":true}}""");
        Assert.Equal("a\ufffd b\ufffd 😀 \"A\n\\", ((UserInput.Words)host.Turns.Inputs[0].Input).Text);
        Assert.Equal("\ufffdx", (string)(await client.Poll())["activities"]![0]!["channelData"]!["clientActivityID"]!);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_cleaned_or_refused()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var bytes = Encoding.UTF8.GetBytes("""{"type":"message","text":"a?b"}""");
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xff;
        var response = await host.Send(HttpMethod.Post, client.Activities, new ByteArrayContent(bytes), client.Token);
        Assert.InRange((int)response.StatusCode, 200, 499);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hundred_kilobytes_of_text_are_too_large(bool announced)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var body = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('a', 100 * 1024)}}"}""");
        HttpContent content = announced ? new ByteArrayContent(body) : new ChunkedContent(body);
        var response = await host.Send(HttpMethod.Post, client.Activities, content, client.Token);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Equal("PayloadTooLarge", await WebChatHost.ErrorCode(response));
        Assert.Empty(host.Turns.Inputs);
        await client.Say("masih bisa");
    }

    [Theory]
    [InlineData("", "BadArgument")]
    [InlineData("{", "BadArgument")]
    [InlineData("[]", "BadArgument")]
    [InlineData("null", "BadArgument")]
    [InlineData("\"message\"", "BadArgument")]
    [InlineData("{}", "MissingProperty")]
    [InlineData("""{"text":"a"}""", "MissingProperty")]
    [InlineData("""{"type":""}""", "MissingProperty")]
    [InlineData("""{"type":5}""", "BadArgument")]
    [InlineData("""{"type":"message","text":5}""", "BadArgument")]
    [InlineData("""{"type":"message","text":{"a":1}}""", "BadArgument")]
    [InlineData("""{"type":"message","channelData":"x"}""", "BadArgument")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":7}}""", "BadArgument")]
    [InlineData("""{"type":"message","attachments":{}}""", "BadArgument")]
    [InlineData("""{"type":"message","text":"a"}{}""", "BadArgument")]
    [InlineData("""{"type":"message","text":"a",}""", "BadArgument")]
    [InlineData("""{"type":"message","\ud800":1}""", "BadArgument")]
    public async Task Malformed_activity_gets_a_clear_error(string body, string code)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var response = await client.Post(body);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(code, await WebChatHost.ErrorCode(response));
        Assert.Empty(host.Turns.Inputs);
    }

    [Fact]
    public async Task Client_id_longer_than_any_real_one_is_refused()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var response = await client.Post($$$"""{"type":"message","text":"a","channelData":{"clientActivityID":"{{{new string('x', 65)}}}"}}""");
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task Reply_carries_buttons_picture_keyboard_and_countdown()
    {
        await using var host = await WebChatHost.Start(("PublicUrl", "https://bot.example/"));
        var deadline = host.Clock.GetUtcNow() + TimeSpan.FromSeconds(60);
        host.Turns.Answer = _ => new Reply
        {
            Text = "Jenis kelamin? \"<b>\"",
            Buttons = [new Button("Perempuan", "gender/ask", 7, "F"), new Button("Isi formulir", "nik/ask", 8, "form", "https://bot.example/f/abc")],
            Image = "/examples/ktp.png",
            Expecting = Expecting.Phone,
            Language = Language.English,
            Deadline = deadline,
        };
        var client = await host.Client();
        await client.Say("mulai");
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        var reply = (await client.Poll())["activities"]![1]!;

        var expected = JsonNode.Parse("""
            [{"type":"messageBack","title":"Perempuan","text":"Perempuan","displayText":"Perempuan","value":{"step":"gender/ask","rev":7,"choice":"F"}},
             {"type":"openUrl","title":"Isi formulir","value":"https://bot.example/f/abc"}]
            """);
        Assert.True(JsonNode.DeepEquals(expected, reply["suggestedActions"]!["actions"]));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""[{"contentType":"image/png","contentUrl":"https://bot.example/examples/ktp.png","name":"ktp.png"}]"""), reply["attachments"]));
        Assert.Equal("Jenis kelamin? \"<b>\"", (string)reply["text"]!);
        Assert.Equal("en-US", (string)reply["locale"]!);
        Assert.Equal("expectingInput", (string)reply["inputHint"]!);
        Assert.Equal("tel", (string)reply["channelData"]!["ask"]!);
        Assert.Equal(deadline, DateTimeOffset.Parse((string)reply["channelData"]!["test"]!["deadline"]!));
        Assert.Equal(host.Clock.GetUtcNow(), DateTimeOffset.Parse((string)reply["channelData"]!["test"]!["now"]!));
    }

    [Fact]
    public async Task Chat_is_named_after_the_browser_and_carries_its_locale()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        const string Agent = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36";
        await host.Post(client.Activities, """{"type":"message","text":"a","locale":"id-ID"}""", client.Token, ("User-Agent", Agent));
        Assert.Equal("Chrome, Android", host.Turns.Inputs[0].ChatName);
        Assert.Equal("id-ID", host.Turns.Inputs[0].Locale);
        Assert.Equal(ConversationIds.Address(client.Id), host.Turns.Inputs[0].Chat);
        Assert.Equal(host.Clock.GetUtcNow(), host.Turns.Inputs[0].At);
    }

    [Fact]
    public async Task Our_own_failure_is_a_service_error_to_the_sender_and_nothing_to_the_poller()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("halo");
        host.Turns.Fault = new InvalidOperationException("The store is down.");
        var post = await client.Post("""{"type":"message","text":"a"}""");
        Assert.Equal(500, (int)post.StatusCode);
        Assert.Equal("ServiceError", await WebChatHost.ErrorCode(post));

        var poll = await client.Poll("3");
        Assert.Equal("3", (string)poll["watermark"]!);
        Assert.Empty(poll["activities"]!.AsArray());
        host.Turns.Fault = null;
        Assert.Single((await client.Poll("3"))["activities"]!.AsArray());
    }
}
