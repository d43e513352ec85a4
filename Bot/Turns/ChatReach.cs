namespace Prakerja.Bot.Turns;

/// <summary>Keeps what a channel tells of a chat without anybody having said anything: nothing arrives there any more, or it does again.</summary>
internal sealed class ChatReach(ITurnStore store, TurnKeys keys, PersonEdits edits)
{
    public async Task Mark(ChatAddress address, bool unreachable, CancellationToken cancel)
    {
        if (await store.Load(new TurnKey.Chat(keys.Chat(address)), cancel) is not { } row)
            return;
        await edits.Edit(
            row.Id,
            person => person.Chat(address) is { } chat && chat.Unreachable != unreachable
                ? new PersonEdit(person.With(chat with { Unreachable = unreachable }))
                : null,
            cancel);
    }
}
