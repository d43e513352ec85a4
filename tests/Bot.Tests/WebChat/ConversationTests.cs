namespace Prakerja.Bot.Tests.WebChat;

public sealed class ConversationTests
{
    [Fact]
    public async Task Opening_the_chat_greets_and_stores_nothing()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var (status, address) = await client.Start();
        using var stream = await WebChatStream.Open(address);
        var greeting = await stream.Next();

        Assert.Equal(201, status);
        Assert.Equal($"{client.Id}|0000001", (string)greeting["id"]!);
        Assert.Equal("Halo", (string)greeting["text"]!);
        Assert.Equal("2", stream.Watermark);
        Assert.Empty(host.Turns.Chats);
    }

    [Fact]
    public async Task Conversation_that_was_begun_and_never_written_to_greets_again_after_a_crash()
    {
        await using var before = await WebChatHost.Start();
        var client = await before.Client();
        await client.Start();
        await using var after = await WebChatHost.Start();
        var again = new WebChatClient(after, new System.Text.Json.Nodes.JsonObject { ["conversationId"] = client.Id, ["token"] = client.Token });

        Assert.Equal(200, (int)(await after.Get($"/v3/directline/conversations/{client.Id}", client.Token)).StatusCode);
        using var stream = await WebChatStream.Open(await again.Rejoin("0"));
        Assert.Equal($"{client.Id}|0000001", (string)(await stream.Next())["id"]!);
        Assert.Equal($"{client.Id}|0000002", await again.Say("halo"));
    }

    [Fact]
    public async Task Conversation_with_messages_answers_200_and_replays_them()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("halo");
        var (status, address) = await client.Start();
        using var stream = await WebChatStream.Open(address);

        Assert.Equal(200, status);
        Assert.Equal("halo", await stream.NextText());
        Assert.Equal("Baik: Words", await stream.NextText());
        Assert.Equal("4", stream.Watermark);
    }

    [Theory]
    [InlineData("""{"locale":"en-GB"}""", "Hello")]
    [InlineData("""{"locale":"id-ID","user":{}}""", "Halo")]
    [InlineData("""{"locale":"<script>"}""", "Halo")]
    public async Task Greeting_speaks_the_language_of_the_page(string body, string greeting)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using var stream = await WebChatStream.Open((await client.Start(body)).StreamUrl);
        Assert.Equal(greeting, await stream.NextText());
    }

    [Fact]
    public async Task Polling_client_is_greeted_too()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Start();
        var first = await client.Poll();
        Assert.Equal($"{client.Id}|0000001", (string)first["activities"]![0]!["id"]!);
        Assert.Empty((await client.Poll((string)first["watermark"]!))["activities"]!.AsArray());
    }

    [Fact]
    public async Task Without_a_watermark_a_rejoin_brings_only_what_comes_later()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Say("halo");
        using var stream = await WebChatStream.Open(await client.Rejoin(null));
        await client.Say("kedua");
        Assert.Equal("kedua", await stream.NextText());
    }

    [Fact]
    public async Task Unknown_conversations_and_routes_answer_404_in_the_form_of_errors()
    {
        await using var host = await WebChatHost.Start();
        var unknown = await host.Get("/v3/directline/conversations/nobody", WebChatHost.Secret);
        Assert.Equal(404, (int)unknown.StatusCode);
        Assert.Equal("ConversationNotFound", await WebChatHost.ErrorCode(unknown));
        var route = await host.Get("/v3/directline/attachments/1");
        Assert.Equal(404, (int)route.StatusCode);
        Assert.Equal("NotFound", await WebChatHost.ErrorCode(route));
    }
}
