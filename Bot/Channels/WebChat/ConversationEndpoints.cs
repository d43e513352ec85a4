namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Starting a conversation and coming back to it. Neither stores anything: a conversation exists from its first message on.</summary>
internal sealed class ConversationEndpoints(Bearers bearers, ConversationTokens tokens, StreamAddresses addresses, Transcripts transcripts)
{
    /// <summary>POST conversations: the stream replays everything, and where nothing is stored begins with the greeting.</summary>
    public async Task<Problem?> Start(HttpContext context)
    {
        var caller = await bearers.Read(context);
        if (caller is Caller.Refused refused)
            return refused.Problem;
        var (request, problem) = await RequestBodies.Question(context, new StartRequest(null), WebChatJson.Default.StartRequest);
        if (request is null)
            return problem;
        var conversation = caller is Caller.Conversation own ? own.Id : ConversationIds.New();
        var isNew = caller is Caller.Secret || await transcripts.Stored(conversation) is null;
        context.Response.StatusCode = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return await Answer(context, conversation, watermark: 0, Locales.Clean(request.Locale) ?? Locales.Of(context.Request));
    }

    /// <summary>
    /// GET conversations/{id}?watermark=: a fresh stream; without a watermark it brings only what comes later, and the greeting where nothing came yet.
    /// </summary>
    public async Task<Problem?> Rejoin(HttpContext context)
    {
        var caller = await bearers.Read(context);
        if (caller is Caller.Refused refused)
            return refused.Problem;
        var asked = ConversationGate.Asked(context)!;
        if (caller is Caller.Conversation own && own.Id != asked)
            return Problem.OtherConversation;
        var stored = await transcripts.Stored(asked);
        if (stored is null && caller is Caller.Secret)
            return Problem.UnknownConversation;
        var watermark = context.Request.Query["watermark"];
        var from = watermark.Count == 0 ? stored?.NextActivity ?? 0 : ConversationIds.Watermark(watermark[0]);
        return await Answer(context, asked, from, Locales.Of(context.Request));
    }

    private async Task<Problem?> Answer(HttpContext context, string conversation, long watermark, string? locale)
    {
        var answer = new ConversationAnswer(
            conversation, tokens.Issue(conversation), tokens.LifeInSeconds, addresses.Of(context, conversation, watermark, locale));
        await Answers.Write(context, answer, WebChatJson.Default.ConversationAnswer);
        return null;
    }
}
