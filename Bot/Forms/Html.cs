using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Prakerja.Bot.Forms;

/// <summary>Markup. Whatever is put into it that is not markup itself is encoded.</summary>
internal readonly record struct Html(string Markup)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static readonly Html None = new("");

    public static Html Of(FormattableString markup)
        => new(string.Format(CultureInfo.InvariantCulture, markup.Format, Array.ConvertAll(markup.GetArguments(), value => (object)Encode(value))));

    public static Html operator +(Html first, Html second) => new(first.Markup + second.Markup);

    private static string Encode(object? value) => value is Html html ? html.Markup : Encoder.Encode($"{value}");
}
