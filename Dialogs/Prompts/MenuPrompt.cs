using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>Puts a text under which only the question's own actions can be chosen: menus, and waiting for something outside the chat.</summary>
public sealed class MenuPrompt(Func<Turn, Phrase> say, Text whenUnclear) : IPrompt<string>
{
    public MenuPrompt(Text say, Text whenUnclear)
        : this(_ => say, whenUnclear)
    {
    }

    public Expecting Expecting { get; init; } = Expecting.Choice;

    public Ask Ask(PromptContext context) => new() { Question = say(context.Turn), Expecting = Expecting };

    public Answer<string> Read(UserInput input, PromptContext context) => new Answer<string>.Unclear(whenUnclear);
}
