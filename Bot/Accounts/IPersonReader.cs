using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Accounts;

/// <summary>Reads persons as the turns store them, and names what leads to them.</summary>
internal interface IPersonReader
{
    Task<Person?> Read(TurnKey key, CancellationToken cancel);

    TurnKey.Claim KeyOf(Claim claim);

    TurnKey.Chat KeyOf(ChatAddress chat);
}
