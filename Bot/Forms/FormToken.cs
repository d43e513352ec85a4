using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>
/// What the address of a form carries, sealed; nothing is stored for it. <see cref="Language"/> null: the person's at the time of the visit.
/// </summary>
internal sealed record FormToken(string Kind, string PersonId, ChatAddress? Chat, string Step, uint Revision, DateTimeOffset ExpiresAt)
{
    public string Data { get; init; } = "";
    public Language? Language { get; init; }

    public override string ToString() => $"{Kind} form";
}
