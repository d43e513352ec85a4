using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>Asks by a one-time form, for what does not belong into a chat.</summary>
public sealed class FormPrompt<TResult>(Text question, Text label, string kind, TimeSpan life, Text wordsInstead) : IPrompt<TResult>
    where TResult : FormResult
{
    public Ask Ask(PromptContext context) => new()
    {
        Question = question,
        Choices = [new Choice("form", label, new Link.Form(kind, context.Place, context.Turn.Revision, life))],
        Expecting = Expecting.Nothing,
    };

    public Answer<TResult> Read(UserInput input, PromptContext context) => input is UserInput.Form { Result: TResult result }
        ? new Answer<TResult>.Understood(result)
        : new Answer<TResult>.Unclear(wordsInstead);
}
