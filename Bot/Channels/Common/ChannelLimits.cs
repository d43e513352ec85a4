namespace Prakerja.Bot.Channels.Common;

/// <summary>
/// What a channel can show in one message. Lengths are UTF-16 code units. Sources: the WhatsApp Cloud API and the Bot API as of November 2026; for the web
/// chat what still reads well on a screen 360 pixels wide.
/// </summary>
internal sealed record ChannelLimits
{
    private const int Unlimited = int.MaxValue;

    /// <summary>A text without anything to press.</summary>
    public required int Text { get; init; }

    /// <summary>The text above buttons.</summary>
    public required int ButtonText { get; init; }

    public required int MostButtons { get; init; }

    public required int ButtonLabel { get; init; }

    /// <summary>0: the channel knows no list.</summary>
    public int MostRows { get; init; }

    public int RowLabel { get; init; }

    /// <summary>The second line of a row.</summary>
    public int RowDescription { get; init; }

    /// <summary>The text above a list.</summary>
    public int ListText { get; init; }

    /// <summary>Two buttons of one name are refused.</summary>
    public bool LabelsDiffer { get; init; }

    /// <summary>False: a button that opens a page stands alone in its message.</summary>
    public bool LinksBesideChoices { get; init; } = true;

    public static readonly ChannelLimits WebChat = new() { Text = Unlimited, ButtonText = Unlimited, MostButtons = Unlimited, ButtonLabel = 40 };

    /// <summary>A longer text is split, and the buttons stand under its last part.</summary>
    public static readonly ChannelLimits Telegram = new() { Text = 4_096, ButtonText = Unlimited, MostButtons = 100, ButtonLabel = 40 };

    public static readonly ChannelLimits WhatsApp = new()
    {
        Text = 4_096,
        ButtonText = 1_024,
        MostButtons = 3,
        ButtonLabel = 20,
        MostRows = 10,
        RowLabel = 24,
        RowDescription = 72,
        ListText = 4_096,
        LabelsDiffer = true,
        LinksBesideChoices = false,
    };

    /// <summary>The longest label that a choice of the dialogs may have here.</summary>
    public int LongestLabel => Math.Max(ButtonLabel, RowLabel);
}
