using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Hands an input to the turn and finds the number under which the transcript keeps it.</summary>
internal sealed class TurnEntry(ITurns turns, Transcripts transcripts)
{
    /// <summary>0 where the transcript does not keep it (any more). The turn goes on when the client leaves.</summary>
    public async Task<long> Run(Inbound.FromChat inbound)
    {
        var outcome = await turns.Run(inbound, CancellationToken.None);
        return await Number(outcome, inbound);
    }

    public async Task<long> Number(TurnOutcome outcome, Inbound.FromChat inbound) => outcome switch
    {
        TurnOutcome.Taken taken => taken.ActivityId ?? 0,
        TurnOutcome.Repeated => FirstNumber(await transcripts.Stored(inbound.Chat.Id), inbound.Id),
        _ => 0,
    };

    private static long FirstNumber(ChatState? chat, string clientActivityId)
    {
        foreach (var activity in TranscriptTail.Read(chat?.Tail))
        {
            if (activity.Kind == EntryKind.Echo && EchoWriter.IsOf(activity.Body, clientActivityId))
                return activity.Number;
        }

        return 0;
    }
}
