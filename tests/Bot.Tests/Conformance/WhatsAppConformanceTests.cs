using System.Net;
using System.Text.Json.Nodes;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.Conformance;

public sealed class WhatsAppConformanceTests(WhatsAppUnderTest channel) : ChannelConformance(channel), IClassFixture<WhatsAppUnderTest>;

public sealed class WhatsAppUnderTest : ChannelUnderTest
{
    private FakeGraph? graph;
    private int lastUser = 42;

    public override IWireUser NewUser() => new User(WhatsAppUser.New(Http, graph!, Interlocked.Increment(ref lastUser)));

    private protected override async Task<IReadOnlyDictionary<string, string?>> Connect() => (graph = await FakeGraph.Start()).Settings;

    private protected override async ValueTask Disconnect()
    {
        if (graph is null)
            return;
        await graph.DisposeAsync();
        Assert.Empty(graph.Faults);
    }

    private sealed class User(WhatsAppUser chat) : IWireUser
    {
        private readonly IChatUser plain = chat;

        public string Channel => "whatsapp";

        public string ChatId => chat.Contact.Address;

        public BotMessage Last => plain.Last;

        public bool IdentityInForms => plain.IdentityInForms;

        public Task<BotMessage> Start() => plain.Start();

        public Task<BotMessage> Say(string text) => plain.Say(text);

        public Task<BotMessage> Press(string label) => plain.Press(label);

        public Task Upload(byte[] photo) => plain.Upload(photo);

        public Task<BotMessage> Hear(string words) => plain.Hear(words);

        public Task<IReadOnlyList<BotMessage>> Heard() => Task.FromResult<IReadOnlyList<BotMessage>>([.. chat.Heard.Select(message => message.ToHeard())]);

        public Func<Task> Words(string text) => Update(chat.Contact.Words(chat.NewId(), text));

        public Func<Task> Pressed(string label) => Update(chat.Contact.Press(chat.NewId(), chat.Last, chat.Last.Button(label)));

        private Func<Task> Update(JsonObject message) => async () => Assert.Equal(HttpStatusCode.OK, await chat.Send(message));
    }
}
