using System.Text;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Posting a message, and polling.</summary>
internal sealed partial class ActivityEndpoints(
    ConversationGate gate, InboundReading reading, TurnEntry entry, Transcripts transcripts, TimeProvider clock, IOptions<WebChatOptions> options,
    ILogger<ActivityEndpoints> logger)
{
    private readonly int mostBytes = options.Value.MostActivityBytes;

    /// <summary>POST activities: answered as soon as the turn is committed.</summary>
    public async Task<Problem?> Post(HttpContext context)
    {
        var (caller, refusal) = await gate.Enter(context);
        if (caller is null)
            return refusal;
        var body = context.Request.BodyReader;
        if (await RequestBodies.Whole(body, context.Request.ContentLength, mostBytes, context.RequestAborted) is not { } bytes)
            return Problem.TooLarge;
        var activity = ActivityReader.Read(bytes, out var problem);
        body.AdvanceTo(bytes.End);
        if (activity is null)
            return problem;
        if (!InboundReading.IsSound(activity))
            return Problem.Malformed;
        if (!activity.IsMessage)
            return await ActivityId.Write(context, caller.Id, number: 0); // typing, events: taken and forgotten
        var number = await entry.Run(reading.Read(activity, caller.Id, context));
        return await ActivityId.Write(context, caller.Id, number);
    }

    /// <summary>GET activities?watermark=: never fails, because directlinejs stops polling for good at the first error.</summary>
    public async Task<Problem?> Poll(HttpContext context)
    {
        var (caller, refusal) = await gate.Enter(context);
        if (caller is null)
            return refusal;
        var from = ConversationIds.Watermark(context.Request.Query["watermark"].ToString());
        var chat = await Read(context, caller.Id);
        var response = context.Response;
        response.ContentType = Answers.Json;
        response.Headers.CacheControl = "no-store";
        if (chat is null)
        {
            await response.BodyWriter.WriteAsync(Encoding.ASCII.GetBytes($$"""{"activities":[],"watermark":"{{from}}"}"""), context.RequestAborted);
            return null;
        }

        var now = clock.GetUtcNow();
        var view = new TranscriptView(caller.Id, caller.UserId, from > chat.NextActivity ? 0 : from, TranscriptAge.NotBefore(chat, now));
        ActivitySetWriter.Write(response.BodyWriter, chat.Tail, view, chat.NextActivity, now);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
        return null;
    }

    private async Task<ChatState?> Read(HttpContext context, string conversationId)
    {
        try
        {
            return await transcripts.Read(conversationId, ClientNames.Of(context), Locales.Of(context.Request));
        }
        catch (Exception fault)
        {
            Unread(FaultTrace.Of(fault));
            return null;
        }
    }

    [LoggerMessage(3102, LogLevel.Error, "A transcript could not be read for polling: {Trace}")]
    private partial void Unread(string trace);
}
