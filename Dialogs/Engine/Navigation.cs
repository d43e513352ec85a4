namespace Prakerja.Dialogs.Engine;

/// <summary>Ways through the stack that follow from the definitions of the dialogs alone.</summary>
internal static class Navigation
{
    /// <summary>
    /// Goes back to the question before the open one, over the borders of dialogs. False at the first question.
    /// What was answered in between stays answered.
    /// </summary>
    public static bool Back(Turn turn, DialogCatalog catalog)
    {
        var stack = turn.Conversation.Stack;
        for (var depth = stack.Length - 1; depth >= 0; depth--)
        {
            var frame = stack[depth];
            var dialog = catalog[frame.Dialog];
            var here = IndexOf(dialog.Steps, frame.Step);
            var below = stack[..depth];
            if (LastAnswered(turn, dialog, frame, here) is { } question)
            {
                turn.Conversation = turn.Conversation with { Stack = below.Add(frame with { Step = question, Forced = true }) };
                return true;
            }

            foreach (var (step, child) in dialog.Children.Where(child => IndexOf(dialog.Steps, child.Step) < here).Reverse())
            {
                if (LastAnswered(turn, catalog[child], catalog.Start(child), int.MaxValue) is { } earlier)
                {
                    var opened = catalog.Start(child) with { Step = earlier, Forced = true };
                    turn.Conversation = turn.Conversation with { Stack = below.Add(frame with { Step = step, Forced = false }).Add(opened) };
                    return true;
                }
            }

            // The frame below did not open this one as a part of itself: it stands at a question, which is open again.
            if (depth > 0 && !catalog[stack[depth - 1].Dialog].Children.Any(child => child.Step == stack[depth - 1].Step))
            {
                turn.Conversation = turn.Conversation with { Stack = below };
                return true;
            }
        }

        return false;
    }

    private static string? LastAnswered(Turn turn, IDialog dialog, Frame frame, int before) =>
        dialog.Questions(turn, frame)
            .LastOrDefault(question => IndexOf(dialog.Steps, question.Step) < before
                && question is { Applies: true, IsAnswered: true, ChangedBy: null })
            ?.Step;

    /// <summary>Opens a frame that changes one answer and ends when that is done.</summary>
    public static void Change(Turn turn, DialogCatalog catalog, QuestionView question)
    {
        var frame = question.ChangedBy is { } other
            ? catalog.Start(other)
            : catalog.Start(question.Dialog) with { Step = question.Step, Forced = true, Change = true };
        turn.Conversation = turn.Conversation.Push(frame);
    }

    /// <summary>
    /// A frame that changes an answer is done when the next open question is one that a frame below is standing before or at anyway.
    /// </summary>
    public static bool ChangeIsDone(Turn turn, DialogCatalog catalog)
    {
        var stack = turn.Conversation.Stack;
        var top = stack[^1];
        if (!top.Change || top.Forced)
            return false;
        var steps = catalog[top.Dialog].Steps;
        return stack[..^1].Any(frame => frame.Dialog == top.Dialog && IndexOf(steps, frame.Step) <= IndexOf(steps, top.Step));
    }

    private static int IndexOf(IReadOnlyList<string> steps, string name)
    {
        for (var index = 0; index < steps.Count; index++)
        {
            if (steps[index] == name)
                return index;
        }

        return 0;
    }
}
