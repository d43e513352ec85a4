using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Telegram.Bot;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Forms open as Mini Apps. Telegram signs who opened one with the bot's token; what the page says of him without that is worth nothing.</summary>
internal sealed class TelegramFormProof(IOptions<TelegramOptions> options, TimeProvider clock) : IFormProof
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    public string Channel => TelegramChats.Channel;

    public string Script => "/telegram/mini-app.js";

    public string FramedBy => "https://web.telegram.org";

    public bool Holds(ChatAddress chat, string proof)
    {
        try
        {
            var data = AuthHelpers.ParseValidateData(proof, options.Value.Token);
            using var user = JsonDocument.Parse(data["user"]);
            var age = clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(long.Parse(data["auth_date"], CultureInfo.InvariantCulture));
            return age < Life && age > -ClockSkew && user.RootElement.GetProperty("id").GetInt64() == TelegramChats.Id(chat);
        }
        catch (Exception)
        {
            // Forged, cut, of another bot, or of a form that we do not know: whatever it is, it proves nothing.
            return false;
        }
    }
}
