using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>A page as it goes out. <paramref name="Content"/> is what stands below the title.</summary>
internal sealed record FormPage(Text Title, Html Content, Language Language)
{
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The page stands in the app of a channel and brings that channel's proof.</summary>
    public IFormProof? Proof { get; init; }

    /// <summary>When it is worth trying again.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
