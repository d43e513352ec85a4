using System.Text;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// Writes what the transcript keeps of a message: masked, and with the client's own id, without which the bubble stays "sending" and fails
/// after 20 seconds. It travels with the input as text: the properties of an activity in JSON without braces.
/// </summary>
internal static class EchoWriter
{
    public static string Write(IncomingActivity activity, UserInput input)
    {
        var text = input is UserInput.Photo ? PhotoWords(activity.Locale) : EchoMask.Of(activity.Text ?? "");
        var fragment = FragmentWriter.Begin();
        var json = fragment.Json;
        json.WriteString("text"u8, text);
        json.WriteString("textFormat"u8, "plain"u8);
        if (activity.Locale is { } locale)
            json.WriteString("locale"u8, locale);
        if (input is UserInput.Press press)
        {
            json.WriteStartObject("value"u8);
            json.WriteString("step"u8, press.Step);
            json.WriteNumber("rev"u8, press.Revision);
            json.WriteString("choice"u8, press.Choice);
            json.WriteEndObject();
        }

        WriteChannelData(fragment, activity);
        return Encoding.UTF8.GetString(fragment.End());
    }

    /// <summary>Whether an echo is the one of the message that the client sent under this id.</summary>
    public static bool IsOf(ReadOnlySpan<byte> echo, string clientActivityId)
    {
        var fragment = FragmentWriter.Begin();
        fragment.Json.WriteString("clientActivityID"u8, clientActivityId);
        return echo.IndexOf(fragment.End()) >= 0;
    }

    private static void WriteChannelData(FragmentWriter fragment, IncomingActivity activity)
    {
        var json = fragment.Json;
        json.WriteStartObject("channelData"u8);
        if (activity.ClientActivityId is { } id)
            json.WriteString("clientActivityID"u8, id);
        if (activity.IsPostBack)
            json.WriteBoolean("postBack"u8, true);
        if (activity.DisplayText is { } display)
        {
            json.WriteStartObject("messageBack"u8);
            json.WriteString("displayText"u8, EchoMask.Of(display));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // A KTP must not lie about in a transcript.
    private static string PhotoWords(string? locale) => Locales.IsEnglish(locale) ? "1 photo received" : "1 foto diterima";
}
