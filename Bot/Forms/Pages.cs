using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>Pages that belong to no kind of form.</summary>
internal sealed class Pages(IOptions<FormsOptions> options, ChannelDirectory? channels = null)
{
    /// <summary>Used, outdated, expired or forged: one page for all, so that it tells nothing about the token.</summary>
    public FormPage End(Language language) => End(language, null);

    public FormPage End(FormVisit visit) => End(visit.Language, visit.Token.Chat);

    private FormPage End(Language language, ChatAddress? chat)
    {
        var markup = In(language);
        return new FormPage(FormTexts.EndTitle, markup.Paragraph(FormTexts.EndReason) + markup.Paragraph(FormTexts.EndNext) + BackToChat(language, chat), language)
        {
            Status = StatusCodes.Status410Gone,
        };
    }

    /// <summary>It worked, the chat goes on.</summary>
    public FormPage Done(FormVisit visit, Text title, params Phrase[] words)
    {
        var language = visit.Language;
        var markup = In(language);
        var content = words.Append(FormTexts.CloseOrBack).Aggregate(Html.None, (html, line) => html + markup.Paragraph(line));
        return new FormPage(title, content + BackToChat(language, visit.Token.Chat), language);
    }

    public static FormPage Busy(Language language, TimeSpan wait, int status)
        => new(FormTexts.BusyTitle, Again(language, FormTexts.Busy.With(("wait", wait))), language) { Status = status, RetryAfter = wait };

    /// <summary>What came is no answer to the form: wrong type, too large, from another site.</summary>
    public static FormPage Unread(Language language, int status)
    {
        Text reason = status switch
        {
            StatusCodes.Status413PayloadTooLarge => FormTexts.TooLarge,
            StatusCodes.Status403Forbidden => FormTexts.ForeignSite,
            _ => FormTexts.Unread,
        };
        return new FormPage(FormTexts.UnreadTitle, Again(language, reason), language) { Status = status };
    }

    public static FormPage Failed(Language language) => new(FormTexts.FailedTitle, Again(language, FormTexts.Failed), language)
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        RetryAfter = TimeSpan.FromSeconds(10),
    };

    /// <summary>Into the app of the chat that opened the page, where its address is known.</summary>
    public Html BackToChat(Language language, ChatAddress? chat = null)
    {
        var home = (chat is null ? null : channels?.Find(chat)?.Home) ?? options.Value.Address("/");
        return Html.Of($"<p><a class=\"back\" href=\"{home}\">{FormTexts.BackToChat.In(language)}</a></p>\n");
    }

    public static Markup In(Language language) => new(new Speaker(language, _ => throw new InvalidOperationException("Pages hold no links of the engine.")));

    private static Html Again(Language language, Phrase reason) => In(language).Alert(reason) + In(language).Link("", FormTexts.OpenAgain);
}
