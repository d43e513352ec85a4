using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Registration;

namespace Prakerja.Bot.Turns;

/// <summary>Names what made the bot speak by itself. A timer's occasion is its name.</summary>
internal static class Occasions
{
    public const string Form = "form";
    public const string EmailConfirmed = "email-confirmed";
    public const string Registry = "registry";
    public const string Photo = "photo";
    public const string Check = "check";

    /// <summary>The timer of a link into another chat.</summary>
    public const string LinkOver = "link-over";

    /// <summary>The channel no longer takes a message in free words, although nothing told so before.</summary>
    public const string WindowClosed = "window-closed";

    /// <summary>All but the timers of dialogs that are still to come; those have the general form.</summary>
    public static readonly IReadOnlyList<string> All =
        [Form, EmailConfirmed, Registry, Photo, Check, LinkOver, WindowClosed, MotivationTestDialog.DeadlineTimer, MotivationTestDialog.EvaluatedTimer];

    /// <summary>Null for what somebody wrote in the chat.</summary>
    public static string? Of(Inbound inbound) => inbound is Inbound.FromChat ? null : inbound.Input switch
    {
        UserInput.TimerFired timer => timer.Name,
        UserInput.CheckAnswered { Answer: CheckAnswer.Registry } => Registry,
        UserInput.CheckAnswered { Answer: CheckAnswer.PhotoAccepted or CheckAnswer.PhotoRefused } => Photo,
        UserInput.CheckAnswered => Check,
        UserInput.Form { Result: FormResult.EmailConfirmed } => EmailConfirmed,
        _ => Form,
    };
}
