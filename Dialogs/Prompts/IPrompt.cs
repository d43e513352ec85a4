using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>A way to ask for a <typeparamref name="T"/> and to read the answer.</summary>
public interface IPrompt<T>
{
    /// <summary>How the question is put after so many answers that were not understood.</summary>
    Ask Ask(PromptContext context);

    Answer<T> Read(UserInput input, PromptContext context);

    /// <summary>Any words can be an answer.</summary>
    bool TakesAnyWords => false;

    /// <summary>The words are exactly one of the offered answers.</summary>
    bool Offers(string words) => false;
}

/// <param name="Turn">The turn under way.</param>
/// <param name="Place">"dialog/step".</param>
public sealed record PromptContext(Turn Turn, string Place)
{
    /// <summary>How often the answer was not understood.</summary>
    public int Attempt => Turn.Conversation.Attempt;

    public DateOnly Today => DateOnly.FromDateTime(Turn.Now.ToOffset(TimeSpan.FromHours(7)).DateTime);
}

/// <summary>What a prompt made of an input.</summary>
public abstract record Answer<T>
{
    private Answer()
    {
    }

    public sealed record Understood(T Value) : Answer<T>;

    public sealed record Unclear(Phrase Why) : Answer<T>;
}
