using System.Globalization;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Why a request is refused, in Direct Line's form <c>{"error":{"code","message"}}</c>. Messages are for developers and never repeat what was sent.</summary>
internal sealed record Problem(int Status, string Code, string Message, TimeSpan? RetryAfter = null)
{
    public static readonly Problem NoToken = new(401, "Unauthorized", "An Authorization header with a Bearer token is needed.");
    public static readonly Problem TokenExpired = new(403, "TokenExpired", "The token has expired.");
    public static readonly Problem TokenInvalid = new(403, "TokenInvalid", "The token was not issued here.");
    public static readonly Problem OtherConversation = new(403, "Forbidden", "The token belongs to another conversation.");
    public static readonly Problem SecretNeeded = new(403, "Forbidden", "Only the secret may do this.");
    public static readonly Problem TokenNeeded = new(403, "Forbidden", "Only a token may do this.");
    public static readonly Problem ResumeInvalid = new(403, "ResumeInvalid", "The conversation cannot be resumed with this value.");
    public static readonly Problem TicketInvalid = new(403, "TokenExpired", "The address of the stream was used or is too old.");
    public static readonly Problem OriginRefused = new(403, "OriginRefused", "This site may not use the chat.");
    public static readonly Problem UnknownConversation = new(404, "ConversationNotFound", "There is no such conversation.");
    public static readonly Problem UnknownRoute = new(404, "NotFound", "There is nothing at this address.");
    public static readonly Problem Malformed = new(400, "BadArgument", "The body is not what is expected here.");
    public static readonly Problem NoType = new(400, "MissingProperty", "The activity has no type.");
    public static readonly Problem HalfResume = new(400, "MissingProperty", "conversationId and resume belong together.");
    public static readonly Problem NoWebSocket = new(400, "BadArgument", "This address is for a WebSocket.");
    public static readonly Problem TooLarge = new(413, "PayloadTooLarge", "The body is too large.");
    public static readonly Problem Failed = new(500, "ServiceError", "The service failed; try again.", TimeSpan.FromSeconds(2));

    public static Problem TooMany(TimeSpan wait) => new(429, "TooManyRequests", "Too many requests from this address.", wait);

    public static Problem Refused(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status408RequestTimeout => new(408, "RequestTimeout", "The body came too slowly."),
        _ => Malformed,
    };

    public Task Write(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Answers.Write(context, new ErrorAnswer(new ErrorDetail(Code, Message)), WebChatJson.Default.ErrorAnswer);
    }
}
