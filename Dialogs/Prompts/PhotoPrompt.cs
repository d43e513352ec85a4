using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>
/// Asks for a photo and shows what a good one looks like; where the channel keeps photos out of its chats, by a form. The answer is the id of the upload,
/// still to be checked.
/// </summary>
public sealed class PhotoPrompt(Text question, Text byForm, string image, Text hint) : IPrompt<string>
{
    public const string FormKind = "photo";

    private static readonly TimeSpan FormLife = TimeSpan.FromHours(24);

    public Ask Ask(PromptContext context) => context.Turn.Facts.IdentityInForms
        ? new Ask
        {
            Question = Question(byForm, context),
            Choices = [new Choice("form", PhotoQuestionTexts.OpenCamera, new Link.Form(FormKind, context.Place, context.Turn.Revision, FormLife))],
            Expecting = Expecting.Nothing,
        }
        : new Ask { Question = Question(question, context), Image = image, Expecting = Expecting.Photo };

    public Answer<string> Read(UserInput input, PromptContext context) => input switch
    {
        UserInput.Photo photo => new Answer<string>.Understood(photo.UploadId),
        UserInput.Form { Result: FormResult.PhotoSent sent } => new Answer<string>.Understood(sent.UploadId),
        _ when context.Turn.Facts.IdentityInForms => new Answer<string>.Unclear(PhotoQuestionTexts.NotInChat),
        UserInput.Unreadable => new Answer<string>.Unclear(PromptTexts.NotAPhoto),
        _ => new Answer<string>.Unclear(PromptTexts.PhotoPlease),
    };

    private Phrase Question(Text asked, PromptContext context) =>
        context.Attempt >= 2 ? PromptTexts.HintThenQuestion.With(("hint", hint), ("question", asked)) : asked;
}
