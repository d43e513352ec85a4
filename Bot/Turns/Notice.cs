using System.Collections.Immutable;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Something a person has to hear though nobody spoke, in words. It keeps its id from address to address, so that it is heard once.
/// </summary>
/// <param name="Id">The same for a person, kind and key.</param>
/// <param name="Kind">Names the template of channels that want one.</param>
/// <param name="Words">As said in a chat and by SMS.</param>
/// <param name="Letter">The mail; null where one goes out in any case.</param>
internal sealed record Notice(string Id, string Kind, string Words, NoticeLetter? Letter)
{
    /// <summary>Chats that were tried and refused it, or were left before it went.</summary>
    public ImmutableArray<ChatAddress> Refused { get; init; } = [];

    public Notice RefusedBy(ChatAddress chat) => this with { Refused = Refused.Add(chat) };
}

internal sealed record NoticeLetter(string To, string Subject, string Text);
