using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain;

namespace Prakerja.Dialogs.Prompts;

/// <summary>Asks for anything that the domain can parse from words.</summary>
/// <param name="question">The question with what it is for and an example.</param>
/// <param name="parse">Reads the words on a day (Jakarta).</param>
/// <param name="hint">Said from the second failure on: where people usually go wrong.</param>
public sealed class ParsedPrompt<T>(Text question, Func<string, DateOnly, Parsed<T>> parse, Text hint) : IPrompt<T>
{
    public Expecting Expecting { get; init; }

    public bool TakesAnyWords { get; init; }

    public Ask Ask(PromptContext context) => new()
    {
        Question = context.Attempt >= 2 ? PromptTexts.HintThenQuestion.With(("hint", hint), ("question", question)) : question,
        Expecting = Expecting,
    };

    public Answer<T> Read(UserInput input, PromptContext context) => input switch
    {
        UserInput.Words words => parse(words.Text, context.Today) switch
        {
            Parsed<T>.Valid valid => new Answer<T>.Understood(valid.Value),
            Parsed<T>.Rejected rejected => new Answer<T>.Unclear(Rejections.Why(rejected.Why)),
            _ => throw new InvalidOperationException("A parser gave nothing."),
        },
        UserInput.Press press => Read(new UserInput.Words(press.Label), context),
        UserInput.OwnPhone phone when Expecting == Expecting.Phone => Read(new UserInput.Words(phone.Number), context),
        UserInput.Photo => new Answer<T>.Unclear(PromptTexts.NoPhotoNow),
        _ => new Answer<T>.Unclear(PromptTexts.WordsPlease),
    };
}
