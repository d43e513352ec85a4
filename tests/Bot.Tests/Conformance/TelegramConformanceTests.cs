using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Prakerja.Bot.Tests.Telegram;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Conformance;

public sealed class TelegramConformanceTests(TelegramUnderTest channel) : ChannelConformance(channel), IClassFixture<TelegramUnderTest>;

public sealed class TelegramUnderTest : ChannelUnderTest
{
    private FakeBotApi? server;
    private long lastUser = 4_200_000_000;

    public override IWireUser NewUser() => new User(server!, Http, Interlocked.Increment(ref lastUser));

    private protected override async Task<IReadOnlyDictionary<string, string?>> Connect() => TelegramBot.Settings(server = await FakeBotApi.Start(), "Webhook");

    private protected override ValueTask Disconnect() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private sealed class User(FakeBotApi server, HttpClient http, long id) : IWireUser
    {
        private readonly TelegramUser chat = new(server, id);

        public string Channel => "telegram";

        public string ChatId => id.ToString(CultureInfo.InvariantCulture);

        public BotMessage Last => chat.Last;

        public Task<BotMessage> Start() => chat.Start();

        public Task<BotMessage> Say(string text) => chat.Say(text);

        public Task<BotMessage> Press(string label) => chat.Press(label);

        public Task Upload(byte[] photo) => chat.Upload(photo);

        public Task<BotMessage> Hear(string words) => chat.Hear(words);

        public Task<IReadOnlyList<BotMessage>> Heard() => Task.FromResult(chat.Heard);

        public Func<Task> Words(string text) => Update(server.Compose("message", chat.Written(text)));

        public Func<Task> Pressed(string label) => Update(server.Compose("callback_query", chat.Pressed(chat.Chat.FromBot[^1], label)));

        private Func<Task> Update(JsonObject update)
        {
            var body = update.ToJsonString();
            return async () =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/telegram/webhook");
                request.Content = new StringContent(body, Encoding.UTF8, "application/json");
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", TelegramBot.Secret);
                using var answer = await http.SendAsync(request);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            };
        }
    }
}
