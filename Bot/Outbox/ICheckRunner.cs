using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>
/// Asks the world what a check wants to know. <see cref="CheckAnswer.Unavailable"/>: asked again later, with growing waits. An exception is a try
/// without an outcome; the third one ends the check.
/// </summary>
internal interface ICheckRunner
{
    bool Handles(Check check);

    Task<CheckAnswer> Run(string personId, Check check, CancellationToken cancel);
}
