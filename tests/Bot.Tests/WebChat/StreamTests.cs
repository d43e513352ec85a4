using System.Net.WebSockets;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.WebChat;

public sealed class StreamTests
{
    [Fact]
    public async Task Socket_that_was_kicked_misses_nothing_and_hears_nothing_twice()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var seen = new List<string>();
        var stream = await client.Stream();
        seen.Add((string)(await stream.Next())["id"]!);
        for (var message = 0; message < 12; message++)
        {
            await client.Say($"pesan {message}");
            if (message % 3 == 1)
            {
                stream.Socket.Abort();
                stream.Dispose();
                stream = await WebChatStream.Open(await client.Rejoin(stream.Watermark));
            }

            if (message % 3 != 0)
                continue;
            while (seen.Count < 1 + (2 * (message + 1)))
                seen.Add((string)(await stream.Next())["id"]!);
        }

        while (seen.Count < 25)
            seen.Add((string)(await stream.Next())["id"]!);
        stream.Dispose();
        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"{client.Id}|{number:D7}"), seen);
    }

    [Fact]
    public async Task Two_sockets_hear_the_same()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using var first = await client.Stream();
        using var second = await client.Stream();
        await first.Next();
        await second.Next();
        await client.Say("halo");
        Assert.Equal("halo", await first.NextText());
        Assert.Equal("halo", await second.NextText());
        Assert.Equal("Baik: Words", await first.NextText());
        Assert.Equal("Baik: Words", await second.NextText());
    }

    [Fact]
    public async Task Sixth_socket_closes_the_oldest()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var streams = new List<WebChatStream>();
        for (var socket = 0; socket < 6; socket++)
        {
            streams.Add(await client.Stream());
            await streams[^1].Next();
        }

        Assert.Null(await streams[0].Frame());
        await client.Say("halo");
        foreach (var stream in streams.Skip(1))
            Assert.Equal("halo", await stream.NextText());
        streams.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task Ticket_opens_one_socket_only()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var (_, address) = await client.Start();
        using var stream = await WebChatStream.Open(address);
        await Assert.ThrowsAsync<WebSocketException>(() => WebChatStream.Open(address));
    }

    [Fact]
    public async Task Ticket_is_good_for_a_minute()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var (_, early) = await client.Start();
        var (_, late) = await client.Start();
        host.Clock.Advance(TimeSpan.FromSeconds(60));
        using var stream = await WebChatStream.Open(early);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<WebSocketException>(() => WebChatStream.Open(late));
    }

    [Fact]
    public async Task Ticket_opens_no_other_conversation()
    {
        await using var host = await WebChatHost.Start();
        var victim = await host.Client();
        var stranger = await host.Client();
        var (_, address) = await stranger.Start();
        await Assert.ThrowsAsync<WebSocketException>(() => WebChatStream.Open(address.Replace(stranger.Id, victim.Id, StringComparison.Ordinal)));
        await Assert.ThrowsAsync<WebSocketException>(() => WebChatStream.Open(address.Replace("&t=", "&x=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Plain_request_to_the_stream_is_told_so()
    {
        await using var host = await WebChatHost.Start();
        Assert.Equal(400, (int)(await host.Get("/v3/directline/conversations/c/stream?t=1")).StatusCode);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-5")]
    [InlineData("9999999999999999999999999")]
    [InlineData("4000000000")]
    [InlineData("9223372036854775807")]
    [InlineData("1.5")]
    [InlineData("")]
    public async Task Wrong_watermark_replays_everything_and_stays_alive(string watermark)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("halo");
        using var stream = await WebChatStream.Open(await client.Rejoin(watermark));
        Assert.Equal("halo", await stream.NextText());
        Assert.Equal("Baik: Words", await stream.NextText());
        await client.Say("lagi");
        Assert.Equal("lagi", await stream.NextText());
        Assert.Equal(4, (await client.Poll(watermark))["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task Empty_frames_go_both_ways()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using var stream = await client.Stream();
        await stream.Next();
        await stream.SendEmpty();
        Assert.Equal("", await stream.Frame());
        await stream.Socket.SendAsync("words that nobody reads"u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
        await client.Say("halo");
        Assert.Equal("halo", await stream.NextText());
    }

    [Fact]
    public async Task Client_that_pours_into_its_socket_is_closed()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using var stream = await client.Stream();
        await stream.Next();
        await stream.Socket.SendAsync(new byte[100_000], WebSocketMessageType.Binary, true, CancellationToken.None);
        Assert.Null(await stream.Frame());
    }

    [Fact]
    public async Task Client_that_says_good_bye_is_answered()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using var stream = await client.Stream();
        await stream.Next();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await stream.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        Assert.Equal(WebSocketState.Closed, stream.Socket.State);
    }

    [Fact]
    public async Task Typing_has_a_name_and_leaves_no_trace()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("halo");
        using var stream = await WebChatStream.Open(await client.Rejoin("4"));
        await stream.SendEmpty();
        Assert.Equal("", await stream.Frame());
        var address = ConversationIds.Address(client.Id);
        await host.Channel.Typing(address);
        await host.Channel.Typing(address);
        await host.Channel.Say(address, "Sedang kami periksa");
        var typing = await stream.Next();
        var word = await stream.Next();
        await host.Turns.Push(client.Id, new Reply { Text = "Cocok" });

        Assert.Equal("typing", (string)typing["type"]!);
        Assert.Equal("Prakerja", (string)typing["from"]!["name"]!);
        Assert.Equal("Sedang kami periksa", (string)word["text"]!);
        Assert.Equal("Cocok", await stream.NextText());
        Assert.Equal(["halo", "Baik: Words", "Cocok"], (await client.Poll())["activities"]!.AsArray().Select(activity => (string)activity!["text"]!));
    }

    [Fact]
    public async Task Past_thirty_days_the_old_words_are_not_replayed()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("lama");
        host.Clock.Advance(TimeSpan.FromDays(31));
        client.Token = (string)(await WebChatHost.Json(await host.Post("/v3/directline/tokens/generate", "", WebChatHost.Secret)))["token"]!;
        var fresh = await host.Get($"/v3/directline/conversations/{client.Id}?watermark=0", WebChatHost.Secret);
        using var stream = await WebChatStream.Open((string)(await WebChatHost.Json(fresh))["streamUrl"]!);
        await host.Turns.Push(client.Id, new Reply { Text = "Silakan masuk" });
        Assert.Equal("Silakan masuk", await stream.NextText());
    }

    [Fact]
    public async Task Past_thirty_days_of_a_sign_in_nothing_of_it_is_replayed()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("lama");
        host.Turns.Change(client.Id, chat => chat with { SignedInAt = host.Clock.GetUtcNow() - TimeSpan.FromDays(29) });
        Assert.Equal(2, (await client.Poll())["activities"]!.AsArray().Count);
        host.Turns.Change(client.Id, chat => chat with { SignedInAt = host.Clock.GetUtcNow() - TimeSpan.FromDays(30) - TimeSpan.FromHours(-1) });
        host.Clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(1));
        Assert.Empty((await client.Poll())["activities"]!.AsArray());
        await client.Say("baru");
        Assert.Equal("baru", (string)(await client.Poll())["activities"]![0]!["text"]!);
    }

    [Fact]
    public async Task Numbers_go_on_when_the_chat_changes_its_person()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using var stream = await client.Stream();
        await stream.Next();
        await client.Say("masuk");
        await stream.Next();
        await stream.Next();
        host.Turns.Change(client.Id, chat => chat with { Tail = [] });
        Assert.Equal($"{client.Id}|0000004", await client.Say("sesudah masuk"));
        Assert.Equal("sesudah masuk", await stream.NextText());
        Assert.Equal(2, (await client.Poll("0"))["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task Shutdown_does_not_wait_for_open_sockets()
    {
        var host = await WebChatHost.Start();
        var client = await host.Client();
        using var stream = await client.Stream();
        await stream.Next();
        var stopping = host.DisposeAsync().AsTask();
        Assert.Null(await stream.Frame());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await stream.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        await stopping.WaitAsync(patience.Token);
    }
}
