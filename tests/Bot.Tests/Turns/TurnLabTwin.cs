using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>Another process on the same store: its own locks and caches, so that only the versions keep the two apart.</summary>
internal sealed class TurnLabTwin(TurnLab lab)
{
    private readonly TurnRunner runner = lab.NewRunner();

    public Task<TurnOutcome> Say(ChatAddress chat, string words) => runner.Run(lab.Message(chat, words), CancellationToken.None);
}
