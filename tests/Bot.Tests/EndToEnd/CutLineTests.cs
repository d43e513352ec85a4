using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Prakerja.Bot.Tests.WebChat;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>A phone that loses its line in the middle of a turn: what it sent counts once, and what it missed comes when it is back.</summary>
public sealed class CutLineTests
{
    private const int Rounds = 24;

    [Fact]
    public async Task Whoever_is_cut_off_in_the_middle_of_a_turn_misses_nothing_and_hears_nothing_twice()
    {
        await using var bot = await RunningBot.Start();
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        var seen = new List<string>();
        var stream = await Open(chat, watermark: null);
        var before = (await chat.Replay()).Count;
        await Hear(stream, seen, before);
        for (var round = 0; round < Rounds; round++)
        {
            var words = WebChatUser.Words($"{round} bukan nama");
            var id = chat.NewId();
            if (round % 3 == 0)
                await SendAndHangUp(bot, chat, words, id);
            var posting = chat.Post(words, id);
            stream.Socket.Abort();
            stream.Dispose();
            if (round % 2 == 0)
                await posting;
            stream = await Open(chat, stream.Watermark);
            await posting;
            await Hear(stream, seen, before + (2 * (round + 1)));
        }

        stream.Dispose();
        Assert.Equal(seen.Distinct(), seen);
        var kept = (await chat.Replay()).Select(activity => (string)activity["id"]!).ToList();
        Assert.Equal(kept, seen.TakeLast(kept.Count));
    }

    private static async Task Hear(WebChatStream stream, List<string> seen, int until)
    {
        while (seen.Count < until)
        {
            var activity = await stream.Next();
            if ((string?)activity["type"] == "message")
                seen.Add((string)activity["id"]!);
        }
    }

    private static async Task<WebChatStream> Open(WebChatUser chat, string? watermark)
    {
        using var answer = await chat.Send(HttpMethod.Get, $"?watermark={watermark ?? "0"}");
        var conversation = JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
        return await WebChatStream.Open((string)conversation["streamUrl"]!);
    }

    /// <summary>The whole message leaves, and the line breaks before the answer.</summary>
    private static async Task SendAndHangUp(RunningBot bot, WebChatUser chat, JsonObject words, string id)
    {
        var activity = words.DeepClone().AsObject();
        activity["type"] = "message";
        activity["from"] = new JsonObject { ["id"] = "me" };
        activity["channelData"] = new JsonObject { ["clientActivityID"] = id, ["prakerjaWidget"] = true };
        var body = Encoding.UTF8.GetBytes(activity.ToJsonString());
        var head = $"POST /v3/directline/conversations/{chat.Conversation}/activities HTTP/1.1\r\nHost: {bot.Address.Authority}\r\n"
            + $"Authorization: Bearer {chat.Token}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(bot.Address.Host, bot.Address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(head));
        await socket.SendAsync(body);
        socket.Close(0);
    }
}
