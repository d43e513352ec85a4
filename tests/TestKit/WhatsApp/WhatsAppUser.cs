using System.Net;
using System.Text.Json.Nodes;
using Prakerja.TestKit.Running;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>A person on WhatsApp: writes through the webhook as Meta does, and reads what the fake Graph API took for them.</summary>
public sealed class WhatsAppUser(HttpClient bot, FakeGraph graph, WhatsAppContact contact) : IChatUser
{
    private int sent;
    private int read;

    public WhatsAppContact Contact => contact;

    /// <summary>Everything the bot said, oldest first.</summary>
    public IReadOnlyList<GraphMessage> Heard => [.. graph.Messages.Where(message => message.To == contact.Address)];

    public GraphMessage Last => Heard[^1];

    BotMessage IChatUser.Last => Last.ToHeard();

    bool IChatUser.IdentityInForms => true;

    private string End => Heard is [.., { } last] ? $"Last: {last}" : "It said nothing at all.";

    public static WhatsAppUser New(HttpClient bot, FakeGraph graph, int number) =>
        new(bot, graph, new WhatsAppContact($"Orang {number}", $"ID.88{number:D8}", $"628129{number:D7}"));

    public string NewId() => $"wamid.IN.{contact.Address}.{++sent}";

    public async Task<GraphMessage> Say(string words) => await Give(contact.Words(NewId(), words));

    public async Task<GraphMessage> Press(string label) => await Give(contact.Press(NewId(), Last, Last.Button(label)));

    /// <summary>Sends a message and waits for the reply.</summary>
    public async Task<GraphMessage> Give(JsonObject message)
    {
        var status = await Send(message);
        if (status != HttpStatusCode.OK)
            throw new HttpRequestException($"The webhook answered {(int)status}.", null, status);
        return await Next();
    }

    /// <summary>Sends a message; the same message is the same when it is sent again.</summary>
    public Task<HttpStatusCode> Send(params JsonObject[] messages) =>
        Post(Updates.Envelope(Updates.Messages([.. messages.Select(message => (message, contact))])));

    public async Task<HttpStatusCode> Post(string body)
    {
        using var request = Updates.Request(body);
        using var answer = await bot.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>The next message of the bot.</summary>
    public async Task<GraphMessage> Next()
    {
        await Until(() => Heard.Count > read, () => $"The bot said nothing more. {End}");
        return Heard[read++];
    }

    /// <summary>Waits for a message that holds these words.</summary>
    public async Task<GraphMessage> Hear(string words)
    {
        await Until(() => Heard is [.., { } last] && last.Text.Contains(words, StringComparison.Ordinal), () => $"The bot never said “{words}”. {End}");
        read = Heard.Count;
        return Last;
    }

    /// <summary>Sends a photo on the page that the last message opens.</summary>
    public async Task SendPhoto(byte[] photo)
    {
        using var body = new MultipartFormDataContent();
        var file = new ByteArrayContent(photo);
        file.Headers.ContentType = new("image/jpeg");
        body.Add(file, "photo", "foto.jpg");
        using var answer = await bot.PostAsync(new Uri(Last.Url), body);
        answer.EnsureSuccessStatusCode();
    }

    public Task Submit(IReadOnlyDictionary<string, string> fields) => FormVisitor.Submit(bot, Last.Url, fields);

    async Task<BotMessage> IChatUser.Start() => (await Say("halo")).ToHeard();

    async Task<BotMessage> IChatUser.Say(string text) => (await Say(text)).ToHeard();

    async Task<BotMessage> IChatUser.Press(string label) => (await Press(label)).ToHeard();

    Task IChatUser.Upload(byte[] photo) => SendPhoto(photo);

    async Task<BotMessage> IChatUser.Hear(string words) => (await Hear(words)).ToHeard();

    private static async Task Until(Func<bool> holds, Func<string> otherwise)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!holds())
        {
            if (patience.IsCancellationRequested)
                throw new TimeoutException(otherwise());
            await Task.Delay(15);
        }
    }
}
