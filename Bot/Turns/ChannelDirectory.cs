using System.Collections.Frozen;

namespace Prakerja.Bot.Turns;

/// <summary>The channels by the name that stands in a chat's address.</summary>
internal sealed class ChannelDirectory(IEnumerable<IChannel> channels)
{
    private readonly FrozenDictionary<string, IChannel> byName = channels.ToFrozenDictionary(channel => channel.Name);

    /// <summary>Null for a channel that is switched off.</summary>
    public IChannel? Find(ChatAddress chat) => byName.GetValueOrDefault(chat.Channel);
}
