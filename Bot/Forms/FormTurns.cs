using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Forms;

/// <summary>Hands what a form brought to the person's conversation. Whoever comes second, or too late, gets the end page.</summary>
internal sealed class FormTurns(ITurns turns, Pages pages)
{
    public async Task<FormPage> Run(FormVisit visit, FormResult result, FormPage taken, CancellationToken cancel)
        => await turns.Run(visit.Answer(result), cancel) is TurnOutcome.Taken ? taken : pages.End(visit);
}
