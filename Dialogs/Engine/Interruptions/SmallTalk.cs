using System.Collections.Frozen;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine.Interruptions;

/// <summary>A greeting gets a greeting, thanks get their answer; neither is ever taken for an answer.</summary>
public sealed class SmallTalk : IInterruption
{
    private static readonly FrozenSet<string> Greetings =
    [
        "halo", "hallo", "hai", "hi", "hello", "helo", "hei", "hey", "p", "permisi", "assalamualaikum", "assalamu alaikum", "asalamualaikum",
        "selamat pagi", "selamat siang", "selamat sore", "selamat malam", "pagi", "siang", "sore", "malam", "halo kak", "halo min", "min", "kak", "tes", "test", "start",
    ];

    private static readonly FrozenSet<string> Thanks =
        ["terima kasih", "terimakasih", "makasih", "makasi", "trims", "thanks", "thank you", "thx", "tq", "matur nuwun", "hatur nuhun", "terima kasih banyak"];

    public Interrupted Take(Turn turn, string words, OpenQuestion open)
    {
        if (open.Moment != Moment.BeforeAnswer || words.Length > 40)
            return Interrupted.No;
        var folded = ChoiceMatcher.Fold(words);
        if (Greetings.Contains(folded))
        {
            // At the bottom the greeting of the menu is enough.
            if (turn.Conversation.Stack.Length > 1)
                turn.Say(CommandTexts.Greeting);
            return Interrupted.Answered;
        }

        if (!Thanks.Contains(folded))
            return Interrupted.No;
        turn.Say(CommandTexts.Thanks);
        return Interrupted.Answered;
    }
}
