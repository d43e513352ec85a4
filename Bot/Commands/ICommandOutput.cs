namespace Prakerja.Bot.Commands;

/// <summary>Where a command speaks. Waits while whoever reads is slow. English, no personal data.</summary>
internal interface ICommandOutput
{
    ValueTask Line(string text);

    ValueTask Error(string text);

    /// <summary>May be shown, or not. <paramref name="share"/> is from 0 to 1, <paramref name="text"/> short: "120,000 people".</summary>
    ValueTask Progress(double share, string text);
}
