using System.Security.Cryptography;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>The photo of the KTP or the selfie, for chats that must hold neither. The phone offers its camera by itself; no script is needed.</summary>
internal sealed class PhotoForm(ITurns turns, IFormPhotos photos, Pages pages, DoubleTaps taps) : IUploadForm
{
    private const string Selfie = "photos/selfie";

    public string Kind => FormKind.Photo;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel) => Task.FromResult(visit.IsOpenQuestion ? Ask(visit, null) : pages.End(visit));

    public Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel) =>
        Task.FromResult(Pages.Unread(visit.Language, StatusCodes.Status415UnsupportedMediaType));

    public async Task<FormPage> Submit(FormVisit visit, HttpRequest request, CancellationToken cancel)
    {
        if (await SentPhoto.Read(request, request.HttpContext.RequestAborted) is not { } photo)
            return Pages.Unread(visit.Language, StatusCodes.Status415UnsupportedMediaType);
        if (photo.Length == 0)
            return visit.IsOpenQuestion ? Ask(visit, FormTexts.PhotoMissing) with { Status = StatusCodes.Status422UnprocessableEntity } : pages.End(visit);
        var question = $"{visit.Token.PersonId}/{visit.Token.Step}/{visit.Token.Revision}";
        return await taps.Once(question, Convert.ToHexString(SHA256.HashData(photo)), () => Take(visit, photo, cancel));
    }

    private async Task<FormPage> Take(FormVisit visit, byte[] photo, CancellationToken cancel)
    {
        if (!visit.IsOpenQuestion)
            return pages.End(visit);
        var upload = await photos.Keep(visit.Token.PersonId, photo, cancel);
        if (await turns.Run(visit.Answer(new FormResult.PhotoSent(upload)), cancel) is TurnOutcome.Taken)
            return pages.Done(visit, FormTexts.PhotoSentTitle, FormTexts.PhotoSent);
        await photos.Discard(upload, cancel);
        return pages.End(visit);
    }

    private static FormPage Ask(FormVisit visit, Phrase? missing)
    {
        var markup = Pages.In(visit.Language);
        var selfie = visit.Token.Step == Selfie;
        var (purpose, alt, picture) = selfie
            ? (FormTexts.SelfiePurpose, FormTexts.SelfieExample, "/examples/selfie.png")
            : (FormTexts.KtpPurpose, FormTexts.KtpExample, "/examples/ktp.png");
        var content = markup.Paragraph(purpose)
            + (missing is null ? Html.None : markup.Alert(missing))
            + Html.Of($"<p><img class=\"example\" src=\"{picture}\" alt=\"{alt.In(visit.Language)}\"></p>\n")
            + Markup.UploadForm(
                markup.Field(SentPhoto.Field, FormTexts.Photo, FormTexts.PhotoHint, Html.Of($"type=\"file\" accept=\"image/*\" required"))
                + markup.Button(FormTexts.SendPhoto));
        return new FormPage(selfie ? FormTexts.SelfieTitle : FormTexts.KtpTitle, content, visit.Language);
    }
}
