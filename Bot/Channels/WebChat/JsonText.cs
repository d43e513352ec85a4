using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Reads JSON strings as strangers send them. Half a surrogate pair and bytes that are no UTF-8, on which the reader throws, become U+FFFD.</summary>
internal static class JsonText
{
    private const char Replacement = '\ufffd';

    public static string Read(ref Utf8JsonReader reader)
    {
        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        var text = Encoding.UTF8.GetString(raw);
        return reader.ValueIsEscaped ? Clean(Unescape(text)) : text;
    }

    private static string Unescape(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 >= text.Length)
            {
                output.Append(text[at]);
                continue;
            }

            at++;
            if (text[at] == 'u' && at + 4 < text.Length)
            {
                output.Append((char)ushort.Parse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                output.Append(Plain(text[at]));
            }
        }

        return output.ToString();
    }

    private static char Plain(char escape) => escape switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => escape,
    };

    private static string Clean(string text)
    {
        StringBuilder? cleaned = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else
                (cleaned ??= new StringBuilder(text))[at] = Replacement;
        }

        return cleaned?.ToString() ?? text;
    }
}
