using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Prakerja.TestKit.Running;

/// <summary>Opens a one-time form and sends it, as a browser without JavaScript does.</summary>
public static class FormVisitor
{
    /// <summary>Fills the fields of these names and presses the button whose text holds <paramref name="button"/> (null: the first). Gives the page that follows.</summary>
    public static async Task<IHtmlDocument> Submit(HttpClient http, string url, IReadOnlyDictionary<string, string>? fields = null, string? button = null) =>
        await (await Fill(http, url, fields, button)).Send(http);

    /// <summary>All but the sending.</summary>
    public static async Task<FilledForm> Fill(HttpClient http, string url, IReadOnlyDictionary<string, string>? fields = null, string? button = null)
    {
        var page = new HtmlParser().ParseDocument(await http.GetStringAsync(new Uri(url)));
        var submit = page.QuerySelectorAll("button").OfType<IHtmlButtonElement>()
            .FirstOrDefault(element => button is null || element.TextContent.Contains(button, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"No button “{button}” on: {page.Body?.TextContent}");
        var form = submit.Form ?? throw new InvalidOperationException("The button belongs to no form.");
        var values = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().Where(input => input.Type == "hidden" && input.Name is not null)
            .ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields ?? new Dictionary<string, string>())
            values[name] = value;
        if (submit.Name is { Length: > 0 } pressed)
            values[pressed] = submit.Value;
        return new FilledForm(new Uri(new Uri(url), form.GetAttribute("action") ?? url), values);
    }
}

/// <summary>A form filled in, which can be sent more than once, as a browser does when its page is loaded anew.</summary>
public sealed record FilledForm(Uri Action, IReadOnlyDictionary<string, string> Values)
{
    public async Task<IHtmlDocument> Send(HttpClient http)
    {
        using var answer = await http.PostAsync(Action, new FormUrlEncodedContent(Values));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
