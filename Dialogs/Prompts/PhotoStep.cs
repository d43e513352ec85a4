using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>
/// Asks for a photo, has it checked and keeps its id. While it is checked, text hears so, commands work, and another photo is kept for the next
/// photo question.
/// </summary>
public sealed class PhotoStep<TState>(string name, Text label, PhotoPrompt prompt, Func<TState, string?> get, Func<TState, string?, TState> set)
    : IQuestion<TState>
{
    public string Name => name;

    public Text Label => label;

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public Func<Turn, TState, bool> When { get; init; } = (_, _) => true;

    public bool TakesAnyWords => false;

    public bool Applies(Turn turn, TState state) => When(turn, state);

    public bool IsAnswered(TState state) => get(state) is not null;

    public Phrase? Shown(TState state) => get(state) is null ? null : PhotoTexts.Kept.ToPhrase();

    public string? ChangedBy(Turn turn) => null;

    public bool Offers(StepContext<TState> context, string words) => false;

    public StepOutcome<TState> Run(StepContext<TState> context)
    {
        if (context is { Event: StepEvent.Checked, Answer: { } answer })
            return OnAnswer(context, answer);
        if (!When(context.Turn, context.State))
            return context.Continue(context.State);
        var waiting = context.Turn.IsAwaiting(context.Dialog, name);
        return context switch
        {
            { Event: StepEvent.Input, Input: UserInput.Photo photo } when waiting => KeepForLater(context, photo.UploadId),
            { Event: StepEvent.Input } when waiting => context.Unclear(PhotoTexts.BeingChecked),
            { Event: StepEvent.Input } => Read(context),
            _ when waiting => context.Ask(new Ask { Question = PhotoTexts.BeingChecked, Expecting = Expecting.Nothing }),
            _ when get(context.State) is not null && !context.Forced => context.Continue(context.State),
            _ when context.Turn.Conversation.KeptPhoto is { } kept => UseKept(context, kept),
            _ => context.Ask(prompt.Ask(new PromptContext(context.Turn, context.Place))),
        };
    }

    /// <summary>Takes the answer to a check of this step after the person went on elsewhere.</summary>
    public TState TakeLate(Turn turn, TState state, CheckAnswer answer)
    {
        if (answer is not CheckAnswer.PhotoAccepted accepted)
            return state;
        Replace(turn, state);
        return set(state, accepted.PhotoId);
    }

    private StepOutcome<TState> Read(StepContext<TState> context) => prompt.Read(context.Input!, new PromptContext(context.Turn, context.Place)) switch
    {
        Answer<string>.Understood photo => context.Need(context.State, new Check.PhotoCheck(photo.Value)),
        Answer<string>.Unclear unclear => context.Unclear(unclear.Why),
        _ => throw new InvalidOperationException($"{context.Place} read nothing."),
    };

    private StepOutcome<TState> OnAnswer(StepContext<TState> context, CheckAnswer answer)
    {
        switch (answer)
        {
            case CheckAnswer.PhotoAccepted accepted:
                Replace(context.Turn, context.State);
                context.Say(PhotoTexts.Accepted);
                return context.Continue(set(context.State, accepted.PhotoId));
            case CheckAnswer.PhotoRefused refused:
                context.Say(PhotoTexts.Why(refused.Fault));
                return Again(context);
            case CheckAnswer.Unavailable:
                return context.Ask(new Ask { Question = PhotoTexts.BeingChecked, Expecting = Expecting.Nothing });
            default:
                context.Say(PhotoTexts.CheckFailed);
                return Again(context);
        }
    }

    private StepOutcome<TState> Again(StepContext<TState> context) => context.Turn.Conversation.KeptPhoto is { } kept
        ? UseKept(context, kept)
        : context.GoTo(context.State, name, context.Forced);

    private static StepOutcome<TState> UseKept(StepContext<TState> context, string upload)
    {
        context.Turn.Conversation = context.Turn.Conversation with { KeptPhoto = null };
        return context.Need(context.State, new Check.PhotoCheck(upload));
    }

    private static StepOutcome<TState> KeepForLater(StepContext<TState> context, string upload)
    {
        if (context.Turn.Conversation.KeptPhoto is { } older)
            context.Do(new Effect.DropUpload(older));
        context.Turn.Conversation = context.Turn.Conversation with { KeptPhoto = upload };
        return context.Ask(new Ask { Question = PhotoTexts.KeptForLater, Expecting = Expecting.Nothing });
    }

    private void Replace(Turn turn, TState state)
    {
        if (get(state) is { } old)
            turn.Do(new Effect.DropPhoto(old));
    }
}
