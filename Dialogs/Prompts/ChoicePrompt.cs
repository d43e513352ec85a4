using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>Asks for one of a few answers. Understood are the button, its number, its label, the start of it, and one typo.</summary>
public sealed class ChoicePrompt<T>(Text question, IReadOnlyList<(T Value, Choice Choice)> options) : IPrompt<T>
{
    private readonly ImmutableArray<Choice> choices = [.. options.Select(option => option.Choice)];

    public Ask Ask(PromptContext context) => new() { Question = question, Choices = choices, Expecting = Expecting.Choice };

    public Answer<T> Read(UserInput input, PromptContext context) => ChoiceMatcher.Read(input, choices) switch
    {
        ChoiceMatch.One one => new Answer<T>.Understood(options[choices.IndexOf(one.Choice)].Value),
        ChoiceMatch.Several several => new Answer<T>.Unclear(
            PromptTexts.WhichOfTwo.With(("first", several.Choices[0].Label), ("second", several.Choices[1].Label))),
        _ when input is UserInput.Photo => new Answer<T>.Unclear(PromptTexts.NoPhotoNow),
        _ => new Answer<T>.Unclear(context.Attempt == 0 ? PromptTexts.ChoosePlease : PromptTexts.ChooseByNumber),
    };

    public bool Offers(string words) => ChoiceMatcher.IsExactly(words, choices);

    public Phrase LabelOf(T value) => options.First(option => EqualityComparer<T>.Default.Equals(option.Value, value)).Choice.Label;
}
