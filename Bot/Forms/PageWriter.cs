using System.Globalization;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>Puts the frame around a page and sends it, with headers that let it do nothing but be read and sent back to us.</summary>
internal static class PageWriter
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; ";
    private const string Alone = Policy + "frame-ancestors 'none'; base-uri 'none'";

    public static Task Write(HttpContext http, FormPage page)
    {
        var response = http.Response;
        response.StatusCode = page.Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = page.Proof is { } proof
            ? $"{Policy}script-src 'self'; frame-ancestors {proof.FramedBy}; base-uri 'none'"
            : Alone;
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (page.Proof is null)
            response.Headers.XFrameOptions = "DENY";
        response.Headers["X-Robots-Tag"] = "noindex";
        if (page.RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return response.WriteAsync(Frame(page).Markup);
    }

    private static Html Frame(FormPage page)
    {
        var language = page.Language == Language.English ? "en" : "id";
        var title = page.Title.In(page.Language);
        var script = page.Proof is { } proof ? Html.Of($"<script type=\"module\" src=\"{proof.Script}\"></script>\n") : Html.None;
        return Html.Of($"""
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} · {FormTexts.Programme.In(page.Language)}</title>
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/forms.css">
            {script}</head>
            <body>
            <header>{FormTexts.Programme.In(page.Language)}</header>
            <main>
            <h1>{title}</h1>
            {page.Content}
            </main>
            </body>
            </html>

            """);
    }
}
