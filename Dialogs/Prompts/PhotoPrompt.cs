using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>Asks for a photo and shows what a good one looks like. The answer is the id of the upload, still to be checked.</summary>
public sealed class PhotoPrompt(Text question, string image, Text hint) : IPrompt<string>
{
    public Ask Ask(PromptContext context) => new()
    {
        Question = context.Attempt >= 2 ? PromptTexts.HintThenQuestion.With(("hint", hint), ("question", question)) : question,
        Image = image,
        Expecting = Expecting.Photo,
    };

    public Answer<string> Read(UserInput input, PromptContext context) => input switch
    {
        UserInput.Photo photo => new Answer<string>.Understood(photo.UploadId),
        UserInput.Unreadable => new Answer<string>.Unclear(PromptTexts.NotAPhoto),
        _ => new Answer<string>.Unclear(PromptTexts.PhotoPlease),
    };
}
