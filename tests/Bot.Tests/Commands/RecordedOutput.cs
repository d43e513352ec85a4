using Prakerja.Bot.Commands;

namespace Prakerja.Bot.Tests.Commands;

internal sealed class RecordedOutput : ICommandOutput
{
    private readonly List<string> said = [];

    public IReadOnlyList<string> Said
    {
        get
        {
            lock (said)
                return [.. said];
        }
    }

    public ValueTask Line(string text) => Add(text);

    public ValueTask Error(string text) => Add($"! {text}");

    public ValueTask Progress(double share, string text) => Add($"{share:P0} {text}");

    private ValueTask Add(string text)
    {
        lock (said)
            said.Add(text);
        return ValueTask.CompletedTask;
    }
}
