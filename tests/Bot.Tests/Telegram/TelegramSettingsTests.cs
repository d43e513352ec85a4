using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Telegram;

public sealed class TelegramSettingsTests
{
    [Fact]
    public async Task Without_a_token_the_channel_is_off()
    {
        await using var bot = await RunningBot.Start();
        Assert.Null(bot.Services.GetRequiredService<ChannelDirectory>().Find(new ChatAddress("telegram", "77")));
    }

    [Theory]
    [InlineData("123:abc", "Webhook", "", "Telegram:WebhookSecret")]
    [InlineData("123:abc", "Webhook", "ein Geheimnis", "Telegram:WebhookSecret")]
    [InlineData("no token", "Polling", "", "Telegram:Token")]
    public async Task A_start_that_would_be_unsafe_ends_with_the_name_of_the_setting(string token, string mode, string secret, string setting)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Telegram:Token"] = token,
            ["Telegram:Mode"] = mode,
            ["Telegram:WebhookSecret"] = secret,
            ["Telegram:BaseUrl"] = "http://127.0.0.1:9",
        };
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.Start(settings));
        Assert.Contains(setting, fault.Message, StringComparison.Ordinal);
    }
}
