using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>The few building blocks of which the pages are made.</summary>
internal sealed class Markup(Speaker speaker)
{
    public Html Paragraph(Phrase words) => Html.Of($"<p>{words.Render(speaker)}</p>\n");

    public Html Hint(Phrase words) => Html.Of($"<p class=\"hint\">{words.Render(speaker)}</p>\n");

    /// <summary>What went wrong, above the form.</summary>
    public Html Alert(Phrase words) => Html.Of($"<p class=\"alert\" role=\"alert\">{words.Render(speaker)}</p>\n");

    public static Html Form(Html content) => Html.Of($"<form method=\"post\">\n{content}</form>\n");

    public static Html UploadForm(Html content) => Html.Of($"<form method=\"post\" enctype=\"multipart/form-data\">\n{content}</form>\n");

    public Html Button(Text label, string name = "", string value = "", bool quiet = false)
    {
        var style = quiet ? Html.Of($" class=\"quiet\"") : Html.None;
        var answer = name.Length == 0 ? Html.None : Html.Of($" name=\"{name}\" value=\"{value}\"");
        return Html.Of($"<button{style}{answer}>{label.In(speaker.Language)}</button>\n");
    }

    /// <summary>A labelled input; <paramref name="attributes"/> say what it is: type, autocomplete, inputmode.</summary>
    public Html Field(string name, Text label, Text? hint, Html attributes, string value = "", Phrase? error = null)
    {
        var hintLine = hint is null ? Html.None : Html.Of($"<span class=\"hint\" id=\"{name}-hint\">{hint.In(speaker.Language)}</span>\n");
        var errorLine = error is null ? Html.None : Html.Of($"<span class=\"error\" id=\"{name}-error\">{error.Render(speaker)}</span>\n");
        var invalid = error is null ? Html.None : Html.Of($" aria-invalid=\"true\"");
        var described = Described(name, hint is not null, error is not null);
        var shown = value.Length == 0 ? Html.None : Html.Of($" value=\"{value}\"");
        return Html.Of($"""
            <div class="field">
            <label for="{name}">{label.In(speaker.Language)}</label>
            {hintLine}{errorLine}<input id="{name}" name="{name}" {attributes}{shown}{described}{invalid}>
            </div>

            """);
    }

    public Html Link(string path, Text label) => Html.Of($"<p><a href=\"{path}\">{label.In(speaker.Language)}</a></p>\n");

    private static Html Described(string name, bool hint, bool error) => (hint, error) switch
    {
        (true, true) => Html.Of($" aria-describedby=\"{name}-hint {name}-error\""),
        (true, false) => Html.Of($" aria-describedby=\"{name}-hint\""),
        (false, true) => Html.Of($" aria-describedby=\"{name}-error\""),
        _ => Html.None,
    };
}
