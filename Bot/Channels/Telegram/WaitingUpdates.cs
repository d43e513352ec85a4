using System.Text.Json;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>getUpdates with each update left as it came, so that one that cannot be read costs only itself.</summary>
internal sealed class WaitingUpdates() : RequestBase<JsonElement[]>("getUpdates")
{
    public int? Offset { get; set; }

    public int? Limit { get; set; }

    public int? Timeout { get; set; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}
