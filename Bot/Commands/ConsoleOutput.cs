namespace Prakerja.Bot.Commands;

/// <summary>The operator's console: a progress bar on a terminal, a plain line every tenth of the way otherwise.</summary>
internal sealed class ConsoleOutput(TextWriter output, TextWriter errors, bool isTerminal) : ICommandOutput
{
    private const int BarWidth = 30;

    private int drawn;
    private int tenths;

    public static ConsoleOutput OfProcess() => new(Console.Out, Console.Error, isTerminal: !Console.IsOutputRedirected);

    public ValueTask Line(string text) => Write(output, text);

    public ValueTask Error(string text) => Write(errors, text);

    public ValueTask Progress(double share, string text)
    {
        share = Math.Clamp(share, 0, 1);
        if (isTerminal)
            Draw($"[{new string('#', (int)(share * BarWidth)),-BarWidth}] {share,4:P0}  {text}");
        else if ((int)(share * 10) > tenths)
            output.WriteLine($"{share:P0}  {text}");
        tenths = Math.Max(tenths, (int)(share * 10));
        return ValueTask.CompletedTask;
    }

    /// <summary>Leaves no half-drawn bar behind.</summary>
    public void Clear()
    {
        if (drawn > 0)
            output.Write($"\r{new string(' ', drawn)}\r");
        drawn = 0;
    }

    private void Draw(string bar)
    {
        output.Write($"\r{bar.PadRight(drawn)}");
        drawn = Math.Max(drawn, bar.Length);
    }

    // Text comes from files and from the bot; a terminal must not take it for orders.
    private ValueTask Write(TextWriter writer, string text)
    {
        Clear();
        writer.WriteLine(string.Concat(text.Select(character => char.IsControl(character) && character != '\t' ? ' ' : character)));
        return ValueTask.CompletedTask;
    }
}
