namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Lets a token into its own conversation, and nowhere else.</summary>
internal sealed class ConversationGate(Bearers bearers)
{
    public async ValueTask<(Caller.Conversation? Caller, Problem? Problem)> Enter(HttpContext context) => await bearers.Read(context) switch
    {
        Caller.Conversation caller => caller.Id == Asked(context) ? (caller, null) : (null, Problem.OtherConversation),
        Caller.Refused refused => (null, refused.Problem),
        _ => (null, Problem.TokenNeeded),
    };

    public static string? Asked(HttpContext context) => context.Request.RouteValues["id"] as string;
}
