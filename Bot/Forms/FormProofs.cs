using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Forms;

/// <summary>Which forms are taken only with their channel's proof of who sends them: those that a chat hands out as buttons. Mailed ones open anywhere.</summary>
internal sealed class FormProofs(IEnumerable<IFormProof> proofs)
{
    private static readonly string[] FromChats = [FormKind.Password, FormKind.Login, FormKind.Identity];

    private readonly IFormProof[] proofs = [.. proofs];

    /// <summary>Null: none is needed.</summary>
    public IFormProof? For(FormToken token) => token.Chat is { } chat && FromChats.Contains(token.Kind)
        ? Array.Find(proofs, proof => proof.Channel == chat.Channel)
        : null;

    public bool Accepts(FormToken token, string proof) => For(token) is not { } needed || needed.Holds(token.Chat!, proof);
}
