using Microsoft.Extensions.Options;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>GET and POST of /f/{token}: reads, checks, finds the form, and answers with a page whatever came.</summary>
internal sealed partial class FormRoutes(
    FormTokens tokens, IEnumerable<IForm> forms, IPersonReader persons, FormProofs proofs, Pages pages, DoubleTaps taps, VisitLimit limit,
    IOptions<FormsOptions> options, TimeProvider clock, ILogger<FormRoutes> logger)
{
    public async Task Show(HttpContext http, string token)
        => await Answer(http, async () => await Visit(http, token) switch
        {
            (var visit, var form) => await form.Show(visit, http.RequestAborted) with { Proof = proofs.For(visit.Token) },
            null => pages.End(LanguageOf(http)),
        });

    // What was sent is carried out, also when the sender has gone: nobody would send it again.
    public async Task Submit(HttpContext http, string token)
        => await Answer(http, async () =>
        {
            if (await Visit(http, token) is not (var visit, var form))
                return pages.End(LanguageOf(http));
            if (!OwnSite.Sent(http.Request, options.Value.PublicUrl))
                return Pages.Unread(visit.Language, StatusCodes.Status403Forbidden);
            if (form is IUploadForm uploads)
                return await uploads.Submit(visit, http.Request, CancellationToken.None);
            var (fields, status) = await FormFields.Read(http.Request, http.RequestAborted);
            if (fields is null)
                return Pages.Unread(visit.Language, status);
            var page = proofs.Accepts(visit.Token, fields["proof"])
                ? await taps.Once(token, fields.Body, () => form.Submit(visit, fields, CancellationToken.None))
                : Pages.Unread(visit.Language, StatusCodes.Status403Forbidden);
            return page with { Proof = proofs.For(visit.Token) };
        });

    private async Task Answer(HttpContext http, Func<Task<FormPage>> answer)
    {
        FormPage page;
        try
        {
            page = limit.Refuses(ClientAddress.Of(http)) is { } wait
                ? Pages.Busy(LanguageOf(http), wait, StatusCodes.Status429TooManyRequests)
                : await answer();
        }
        catch (BadHttpRequestException bad)
        {
            page = Pages.Unread(LanguageOf(http), bad.StatusCode);
        }
        catch (Exception failure) when (!http.RequestAborted.IsCancellationRequested)
        {
            LogFailed(FaultTrace.Of(failure));
            page = Pages.Failed(LanguageOf(http));
        }

        await PageWriter.Write(http, page);
    }

    private async Task<(FormVisit Visit, IForm Form)?> Visit(HttpContext http, string text)
    {
        if (tokens.Open(text) is not { } token || clock.GetUtcNow() >= token.ExpiresAt)
            return null;
        var form = forms.FirstOrDefault(form => form.Kind == token.Kind);
        var person = await persons.Read(new TurnKey.Person(token.PersonId), http.RequestAborted);
        if (form is null || person is null or { DeleteAt: not null })
            return null;
        return (new FormVisit(token, person, token.Language ?? person.Conversation.Language, ClientAddress.Of(http)), form);
    }

    /// <summary>Of a visitor of whom nothing is known. Many phones here speak English with Indonesian as the second language: those read Indonesian.</summary>
    private static Language LanguageOf(HttpContext http)
    {
        var accepted = http.Request.Headers.AcceptLanguage.ToString();
        var indonesian = accepted.Length == 0 || accepted.Contains("id", StringComparison.OrdinalIgnoreCase);
        return indonesian || !accepted.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.Indonesian : Language.English;
    }

    [LoggerMessage(2001, LogLevel.Error, "A form could not be answered: {Trace}")]
    private partial void LogFailed(string trace);
}
