using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>POST upload: the first picture becomes a photo of the conversation. The query's userId is not believed.</summary>
internal sealed class UploadEndpoint(
    ConversationGate gate, InboundReading reading, UploadReader reader, IUploadStore store, ITurns turns, TurnEntry entry, IOptions<WebChatOptions> options)
{
    private readonly int mostBytes = options.Value.MostUploadBytes;

    public async Task<Problem?> Post(HttpContext context)
    {
        var (caller, refusal) = await gate.Enter(context);
        if (caller is null)
            return refusal;
        if (context.Request.ContentLength > mostBytes)
            return Problem.TooLarge;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = mostBytes;
        var parcel = new UploadParcel();
        try
        {
            var problem = await reader.Read(context, caller.Id, parcel) ?? Check(parcel);
            if (problem is not null)
            {
                await Discard(parcel);
                return problem;
            }
        }
        catch
        {
            await Discard(parcel); // the phone went away between two files
            throw;
        }

        return await ActivityId.Write(context, caller.Id, await Run(parcel, caller.Id, context));
    }

    private static Problem? Check(UploadParcel parcel)
    {
        if (parcel.Activity is null && parcel.PhotoId is null && parcel.OtherFiles == 0)
            return Problem.Malformed;
        return parcel.Activity is null || InboundReading.IsSound(parcel.Activity) ? null : Problem.Malformed;
    }

    private async Task<long> Run(UploadParcel parcel, string conversation, HttpContext context)
    {
        var activity = parcel.Activity ?? new IncomingActivity { Type = "message" };
        if (parcel.PhotoId is not { } photo)
        {
            return await entry.Run(parcel.OtherFiles > 0
                ? reading.Of(activity, new UserInput.Unreadable("file"), conversation, context)
                : reading.Read(activity, conversation, context));
        }

        var inbound = reading.Of(activity, new UserInput.Photo(photo), conversation, context);
        var outcome = await turns.Run(inbound, CancellationToken.None);
        if (outcome is not TurnOutcome.Taken)
            await store.Discard(photo, CancellationToken.None);
        if (parcel.OtherFiles > 0)
            await turns.Run(inbound with { Id = inbound.Id + "/2", Input = new UserInput.Unreadable("file"), Echo = null }, CancellationToken.None);
        return await entry.Number(outcome, inbound);
    }

    private Task Discard(UploadParcel parcel) => parcel.PhotoId is { } photo ? store.Discard(photo, CancellationToken.None) : Task.CompletedTask;
}
