namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Tokens for our own pages, for partners' servers, and the next one for who has one.</summary>
internal sealed class TokenEndpoints(ConversationTokens tokens, ResumeSeals seals, Bearers bearers)
{
    /// <summary>POST /webchat/token: a new conversation, or an old one against its resume value.</summary>
    public async Task<Problem?> ForPage(HttpContext context)
    {
        var (request, problem) = await RequestBodies.Question(context, new TokenRequest(null, null), WebChatJson.Default.TokenRequest);
        if (request is null)
            return problem;
        if (request.ConversationId is null != request.Resume is null)
            return Problem.HalfResume;
        if (request.Resume is not null && (!ConversationIds.IsOne(request.ConversationId) || !seals.Opens(request.ConversationId!, request.Resume)))
            return Problem.ResumeInvalid;
        var conversation = request.ConversationId ?? ConversationIds.New();
        return await Answer(context, conversation, seals.Issue(conversation));
    }

    /// <summary>POST tokens/generate: for a partner's server, which shows the secret.</summary>
    public async Task<Problem?> Generate(HttpContext context)
    {
        var caller = await bearers.Read(context);
        if (caller is Caller.Refused refused)
            return refused.Problem;
        if (caller is not Caller.Secret)
            return Problem.SecretNeeded;
        var (request, problem) = await RequestBodies.Question(context, new StartRequest(null), WebChatJson.Default.StartRequest);
        return request is null ? problem : await Answer(context, ConversationIds.New());
    }

    /// <summary>POST tokens/refresh: at any time while the token lives.</summary>
    public async Task<Problem?> Refresh(HttpContext context) => await bearers.Read(context) switch
    {
        Caller.Conversation caller => await Answer(context, caller.Id),
        Caller.Refused refused => refused.Problem,
        _ => Problem.TokenNeeded,
    };

    private async Task<Problem?> Answer(HttpContext context, string conversation, string? resume = null)
    {
        var answer = new TokenAnswer(conversation, tokens.Issue(conversation), tokens.LifeInSeconds, resume);
        await Answers.Write(context, answer, WebChatJson.Default.TokenAnswer);
        return null;
    }
}
