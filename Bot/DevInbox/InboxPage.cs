using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Prakerja.Bot.DevInbox;

/// <summary>The page of the development inbox: readable on a phone, nothing but HTML and a few lines of script.</summary>
internal static partial class InboxPage
{
    /// <summary>Looks for news every two seconds and leaves the page alone where there are none, so that a code can be selected in peace.</summary>
    public const string Script = """
        const list = document.querySelector('main');
        async function look() {
          try {
            const page = new DOMParser().parseFromString(await (await fetch('/dev/inbox')).text(), 'text/html');
            const news = page.querySelector('main').innerHTML;
            if (news !== look.shown) list.innerHTML = look.shown = news;
          } catch { /* the bot is being restarted */ }
          setTimeout(look, 2000);
        }
        look.shown = list.innerHTML;
        setTimeout(look, 2000);
        """;

    private const string Head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Development inbox</title>
        <noscript><meta http-equiv="refresh" content="5"></noscript>
        <script src="/dev/inbox.js" defer></script>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 12px; max-width: 640px; color: #1c1c1c; background: #f4f4f2 }
        h1 { font-size: 20px; margin: 4px 0 }
        p { margin: 4px 0 12px }
        article { background: #fff; border: 1px solid #d5d5d0; border-radius: 8px; padding: 12px; margin: 12px 0 }
        h2 { font-size: 16px; margin: 0 }
        small { color: #55554f; overflow-wrap: anywhere }
        pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 8px 0 0 }
        a { color: #0b57a4 }
        </style>
        </head>
        <body>
        <h1>Development inbox</h1>
        <p>Mails and SMS that would have been sent, newest first.</p>
        <main>
        """;

    public static string Render(IReadOnlyList<InboxEntry> entries)
    {
        var page = new StringBuilder(Head);
        if (entries.Count == 0)
            page.Append("<p>Nothing yet.</p>");
        foreach (var entry in entries)
            page.Append($"<article><h2>{Encode(entry.Subject ?? "SMS")}</h2>")
                .Append($"<small>{entry.Kind} to {Encode(entry.To)}, {entry.At:yyyy-MM-dd HH:mm:ss} UTC</small>")
                .Append($"<pre>{WithLinks(entry.Text)}</pre></article>\n");
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string WithLinks(string text)
    {
        var html = new StringBuilder();
        var done = 0;
        foreach (Match link in Link().Matches(text))
        {
            var address = Encode(link.Value);
            html.Append(Encode(text[done..link.Index])).Append($"<a href=\"{address}\">{address}</a>");
            done = link.Index + link.Length;
        }
        return html.Append(Encode(text[done..])).ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("""https?://[^\s<>"']*[^\s<>"'.,;:!?)\]]""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
