namespace Prakerja.Bot.Turns;

/// <summary>
/// A channel in whose app forms open can prove that whoever sends one is the person of the chat that it was made for. A form that was handed out as a button
/// of such a chat is then taken with that proof only: whoever got hold of its address alone cannot send it.
/// </summary>
internal interface IFormProof
{
    string Channel { get; }

    /// <summary>A script of ours that puts the proof into the form's field "proof".</summary>
    string Script { get; }

    /// <summary>The site in whose frame the form may stand.</summary>
    string FramedBy { get; }

    bool Holds(ChatAddress chat, string proof);
}
