using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>Ready-made answers for questions that two words answer.</summary>
public static class YesNo
{
    private static readonly string[] YesWords = ["ya", "iya", "y", "yes", "ok", "oke", "betul", "benar", "setuju", "siap", "lanjut"];

    private static readonly string[] NoWords = ["tidak", "gak", "nggak", "enggak", "ga", "no", "bukan", "belum", "jangan", "tdk"];

    /// <param name="question">The question.</param>
    /// <param name="yes">The label of yes.</param>
    /// <param name="no">The label of no.</param>
    /// <param name="alsoYes">More words that mean yes to this question.</param>
    public static ChoicePrompt<bool> Prompt(Text question, Text yes, Text no, params string[] alsoYes) =>
        new(question, [(true, new Choice("yes", yes, null, [.. YesWords, .. alsoYes])), (false, new Choice("no", no, null, NoWords))]);
}
