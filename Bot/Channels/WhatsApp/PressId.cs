using System.Globalization;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>A button's id carries what it answers: "step|revision|choice", at most 200 characters.</summary>
internal static class PressId
{
    /// <summary>The button of a template, which opens the conversation at its open question.</summary>
    public const string Open = "open";

    public static string Of(Button button) => string.Create(CultureInfo.InvariantCulture, $"{button.Step}|{button.Revision}|{button.Choice}");

    /// <summary>Null where it is none of ours.</summary>
    public static UserInput? Read(string? id, string title)
    {
        if (id == Open)
            return new UserInput.Opened();
        return id?.Split('|') is [{ Length: > 0 } step, var revision, { Length: > 0 } choice]
            && uint.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new UserInput.Press(step, number, choice, title)
            : null;
    }
}
