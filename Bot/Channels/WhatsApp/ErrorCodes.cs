namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>What an error code of the Graph API asks of us. The codes are those of the Cloud API as of November 2026; titles are never read.</summary>
internal enum ErrorAction
{
    /// <summary>More than 24 hours since the person wrote: only a template, or wait.</summary>
    WindowClosed,

    /// <summary>Nothing reaches this person here: mail and SMS take over.</summary>
    Unreachable,

    /// <summary>Too many to one person: 4^n seconds for this chat.</summary>
    SlowChat,

    /// <summary>Too many in all: the whole number waits.</summary>
    SlowNumber,

    /// <summary>People report us as spam: nothing leaves by itself for a while, and an operator looks.</summary>
    QuietDown,

    /// <summary>Tried again a few times.</summary>
    Retry,

    /// <summary>Token, permission, account: nothing can be sent until an operator has acted.</summary>
    Stop,

    /// <summary>This message is lost until an operator has acted; others may go.</summary>
    Alarm,

    /// <summary>The template is missing, paused or filled wrongly: an operator mends it, another channel takes the message.</summary>
    TemplateFault,

    /// <summary>The picture or file is not taken.</summary>
    Media,

    /// <summary>Held back by Meta or by the person: no second try.</summary>
    Withheld,

    /// <summary>This needs a phone number, and of the person only the user id is known.</summary>
    NeedsNumber,

    /// <summary>Our request was wrong.</summary>
    Fault,
}

internal static class ErrorCodes
{
    private const int TooManyRequests = 429;
    private const int ServerFault = 500;

    /// <param name="code">Of the answer or the status; null where there is none.</param>
    /// <param name="httpStatus">0 for a status that came by the webhook.</param>
    public static ErrorAction Of(int? code, int httpStatus = 0) => code switch
    {
        131047 => ErrorAction.WindowClosed,
        131026 => ErrorAction.Unreachable,
        131056 => ErrorAction.SlowChat,
        130429 or 80007 or 4 => ErrorAction.SlowNumber,
        131048 => ErrorAction.QuietDown,
        131000 or 131016 or 131057 or 1 or 2 => ErrorAction.Retry,
        190 or 0 or 3 or 10 or (>= 200 and <= 299) => ErrorAction.Stop,
        131031 or 368 or 130497 => ErrorAction.Stop,
        131042 or 133010 => ErrorAction.Alarm,
        131051 or 131052 or 131053 => ErrorAction.Media,
        131049 or 131050 => ErrorAction.Withheld,
        131062 => ErrorAction.NeedsNumber,
        >= 132000 and <= 132016 => ErrorAction.TemplateFault,
        131005 or 131008 or 131009 or 100 => ErrorAction.Fault,
        _ => httpStatus switch
        {
            StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => ErrorAction.Stop,
            TooManyRequests => ErrorAction.SlowNumber,
            >= ServerFault => ErrorAction.Retry,
            0 => ErrorAction.Retry,
            _ => ErrorAction.Fault,
        },
    };

    /// <summary>A reply that was taken and then failed for this reason is worth a second try.</summary>
    public static bool IsWorthAgain(ErrorAction action) => action is ErrorAction.WindowClosed or ErrorAction.SlowChat or ErrorAction.SlowNumber
        or ErrorAction.QuietDown or ErrorAction.Retry or ErrorAction.Stop;
}
