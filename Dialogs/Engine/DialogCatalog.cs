using System.Collections.Frozen;

namespace Prakerja.Dialogs.Engine;

/// <summary>All dialogs, listed by hand: what is not here does not exist.</summary>
public sealed class DialogCatalog
{
    private readonly FrozenDictionary<string, IDialog> dialogs;

    /// <param name="dialogs">All of them; order is the order in which answers are listed.</param>
    /// <param name="root">Names the dialog at the bottom of the stack for this person.</param>
    public DialogCatalog(IReadOnlyList<IDialog> dialogs, Func<Turn, string> root)
    {
        All = dialogs;
        Root = root;
        this.dialogs = dialogs.ToFrozenDictionary(dialog => dialog.Name);
        foreach (var (_, child) in dialogs.SelectMany(dialog => dialog.Children))
            _ = this[child];
    }

    public IReadOnlyList<IDialog> All { get; }

    public Func<Turn, string> Root { get; }

    public IDialog this[string name] =>
        dialogs.TryGetValue(name, out var dialog) ? dialog : throw new InvalidOperationException($"No dialog is named '{name}'.");

    public bool Has(string name) => dialogs.ContainsKey(name);

    public Frame Start(string name, FrameStart? start = null) =>
        new(name, this[name].Version, start?.Step ?? this[name].Steps[0], start?.Forced ?? false, start?.Change ?? false, start?.State);

    /// <summary>The questions of one dialog as they stand, whether it is open or not.</summary>
    public IReadOnlyList<QuestionView> Questions(Turn turn, string dialog) =>
        this[dialog].Questions(turn, turn.Conversation.Stack.LastOrDefault(frame => frame.Dialog == dialog) ?? Start(dialog));

    public QuestionView? Find(Turn turn, string place)
    {
        var slash = place.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && Has(place[..slash])
            ? Questions(turn, place[..slash]).FirstOrDefault(question => question.Step == place[(slash + 1)..])
            : null;
    }
}
