using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Prakerja.TestKit.Telegram;

/// <summary>Reads the HTML of a message as the Bot API does: known tags become entities, anything else is refused.</summary>
internal static class HtmlEntities
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["code"] = "code",
        ["pre"] = "pre",
        ["a"] = "text_link",
        ["tg-spoiler"] = "spoiler",
        ["blockquote"] = "blockquote",
    };

    public static (string Text, JsonArray Entities) Read(string html)
    {
        var text = new StringBuilder();
        var entities = new JsonArray();
        var open = new Stack<(string Tag, int At)>();
        for (var index = 0; index < html.Length;)
        {
            if (html[index] == '<')
            {
                var end = html.IndexOf('>', index);
                if (end < 0)
                    throw Refused($"Unclosed start tag at byte offset {index}");
                Tag(html[(index + 1)..end], index, text, entities, open);
                index = end + 1;
            }
            else if (html[index] == '&' && html.IndexOf(';', index) is var end and > 0 && end - index < 10)
            {
                text.Append(WebUtility.HtmlDecode(html[index..(end + 1)]));
                index = end + 1;
            }
            else
            {
                text.Append(html[index++]);
            }
        }

        return open.Count == 0 ? (text.ToString(), entities) : throw Refused($"Can't find end tag corresponding to start tag \"{open.Peek().Tag}\"");
    }

    private static void Tag(string inner, int at, StringBuilder text, JsonArray entities, Stack<(string Tag, int At)> open)
    {
        if (inner.StartsWith('/'))
        {
            if (open.Count == 0 || open.Peek().Tag != inner[1..])
                throw Refused($"Unexpected end tag at byte offset {at}");
            var (tag, begin) = open.Pop();
            entities.Add(new JsonObject { ["type"] = Tags[tag], ["offset"] = begin, ["length"] = text.Length - begin });
            return;
        }

        var name = inner.Split(' ')[0];
        if (!Tags.ContainsKey(name))
            throw Refused($"Unsupported start tag \"{name}\" at byte offset {at}");
        open.Push((name, text.Length));
    }

    private static ApiFaultException Refused(string why) => new(ApiFault.Bad($"can't parse entities: {why}"));
}
