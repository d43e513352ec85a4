namespace Prakerja.Bot.Commands;

/// <summary>Speaks to a command line over the control socket. When that is gone, the command is cancelled.</summary>
internal sealed class ControlOutput(ControlLines lines, CancellationTokenSource gone) : ICommandOutput
{
    private const int LongestText = 8_000;

    public ValueTask Line(string text) => Write(new ControlMessage { Line = Cut(text) });

    public ValueTask Error(string text) => Write(new ControlMessage { Error = Cut(text) });

    public ValueTask Progress(double share, string text) => Write(new ControlMessage { Share = share, Text = Cut(text) });

    private async ValueTask Write(ControlMessage message)
    {
        try
        {
            await lines.Write(message, ControlJson.Default.ControlMessage, gone.Token);
        }
        catch (IOException)
        {
            await gone.CancelAsync();
            throw new OperationCanceledException(gone.Token);
        }
    }

    // JSON may make six characters of one; cut, every message fits into a line.
    private static string Cut(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText), "…");
}
