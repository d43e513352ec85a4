using System.Net;
using System.Text.Json.Nodes;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Conformance;

public sealed class WebChatConformanceTests(WebChatUnderTest channel) : ChannelConformance(channel), IClassFixture<WebChatUnderTest>;

public sealed class WebChatUnderTest : ChannelUnderTest
{
    public override IWireUser NewUser() => new User(new WebChatUser(Http));

    private protected override Task<IReadOnlyDictionary<string, string?>> Connect() =>
        Task.FromResult<IReadOnlyDictionary<string, string?>>(new Dictionary<string, string?>());

    private sealed class User(WebChatUser chat) : IWireUser
    {
        public string Channel => "webchat";

        public string ChatId => chat.Conversation;

        public BotMessage Last => chat.Last;

        public Task<BotMessage> Start() => chat.Start();

        public Task<BotMessage> Say(string text) => chat.Say(text);

        public Task<BotMessage> Press(string label) => chat.Press(label);

        public Task Upload(byte[] photo) => chat.Upload(photo);

        public Task<BotMessage> Hear(string words) => chat.Hear(words);

        public async Task<IReadOnlyList<BotMessage>> Heard()
        {
            await chat.Read();
            return chat.Heard;
        }

        public Func<Task> Words(string text) => Activity(() => WebChatUser.Words(text));

        public Func<Task> Pressed(string label)
        {
            var button = Last.Buttons.First(button => button.Title == label);
            return Activity(() => WebChatUser.Pressing(button));
        }

        private Func<Task> Activity(Func<JsonObject> write)
        {
            var id = chat.NewId();
            return async () => Assert.Equal(HttpStatusCode.OK, await chat.Post(write(), id));
        }
    }
}
