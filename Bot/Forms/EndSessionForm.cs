using Prakerja.Bot.Accounts;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Forms;

/// <summary>The link in the mail about a new sign-in: signs that chat out again.</summary>
internal sealed class EndSessionForm(IPersonReader persons, FormTurns turns, Pages pages, LinkMaker links, TimeProvider clock) : IForm
{
    public string Kind => FormKind.EndSession;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel)
        => Task.FromResult(ChatOf(visit) is { } chat ? Ask(visit, chat) : pages.End(visit));

    public async Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel)
        => ChatOf(visit) is null
            ? pages.End(visit)
            : await turns.Run(visit, new FormResult.SessionEnded(visit.Token.Data), Done(visit), cancel);

    private static FormPage Ask(FormVisit visit, ChatState chat)
    {
        var markup = Pages.In(visit.Language);
        var name = chat.Name.Length > 0 ? $"“{chat.Name}”" : (object)FormTexts.UnnamedChat;
        var content = markup.Paragraph(FormTexts.EndSessionAsk.With(("chat", name))) + Markup.Form(markup.Button(FormTexts.SignItOut));
        return new FormPage(FormTexts.EndSessionTitle, content, visit.Language);
    }

    private FormPage Done(FormVisit visit)
    {
        var markup = Pages.In(visit.Language);
        var forgot = links.PathOf(visit.Token with { Kind = FormKind.Forgot, Data = "", ExpiresAt = clock.GetUtcNow() + ForgotForm.Life });
        var content = markup.Paragraph(FormTexts.EndSessionDone) + markup.Link(forgot, FormTexts.MakeNew);
        return new FormPage(FormTexts.EndSessionDoneTitle, content, visit.Language);
    }

    private ChatState? ChatOf(FormVisit visit)
        => visit.Person.Chats.FirstOrDefault(chat => chat.SignedInAt is not null && persons.KeyOf(chat.Address).ChatKey == visit.Token.Data);
}
