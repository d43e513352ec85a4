namespace Prakerja.Bot.Turns;

/// <summary>What a channel tells of a chat without anybody having said anything there: one commit each, of which a repeat changes nothing.</summary>
internal sealed class ChatEdits(ITurnStore store, PersonCodec codec, PersonEdits edits, TurnKeys keys)
{
    /// <summary>Nothing reaches the chat any more; its next input revives it.</summary>
    public Task<bool> Lose(ChatAddress chat) => Mark(chat, unreachable: true);

    /// <summary>As a channel tells it, also that the chat can be reached again.</summary>
    public Task<bool> Mark(ChatAddress chat, bool unreachable) => Edit(
        chat,
        person => person.Chat(chat) is { } state && state.Unreachable != unreachable
            ? new PersonEdit(person.With(state with { Unreachable = unreachable }))
            : null);

    /// <summary>False where nobody is behind the chat, or the change wants nothing.</summary>
    public async Task<bool> Edit(ChatAddress chat, Func<Person, PersonEdit?> change)
    {
        var row = await store.Load(new TurnKey.Chat(keys.Chat(chat)), CancellationToken.None);
        if (row is null || codec.Open(row) is not { } person || change(person) is null)
            return false;
        return await edits.Edit(person.Id, change, CancellationToken.None);
    }
}
