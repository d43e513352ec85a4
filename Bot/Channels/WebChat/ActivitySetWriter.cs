using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// Writes <c>{"activities":[…],"watermark":"N"}</c> from a tail. The hot path of every reply: bytes are put together, no JSON is parsed.
/// Conversation and user ids need no escaping.
/// </summary>
internal static class ActivitySetWriter
{
    private const int MostEnvelopeBytes = 320;
    private const int NumberDigits = 7;

    /// <summary>
    /// The form of <paramref name="tail"/> is told at <see cref="TranscriptTail"/>; <paramref name="next"/>, the number after its last activity, is the watermark.
    /// </summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> tail, TranscriptView view, long next, DateTimeOffset now)
    {
        output.Write("{\"activities\":["u8);
        var first = true;
        foreach (var entry in TranscriptTail.Read(tail))
        {
            if (entry.Number < view.From || entry.Ticks < view.NotBefore.UtcTicks || !Enum.IsDefined(entry.Kind))
                continue;
            if (!first)
                output.Write(","u8);
            first = false;
            WriteEntry(output, entry, view, now);
        }

        output.Write("],\"watermark\":\""u8);
        var number = output.GetSpan(20);
        Utf8Formatter.TryFormat(next, number, out var digits);
        output.Advance(digits);
        output.Write("\"}"u8);
    }

    private static void WriteEntry(IBufferWriter<byte> output, TailEntry entry, TranscriptView view, DateTimeOffset now)
    {
        var body = entry.Kind == EntryKind.Reply ? ReplyWriter.Write(TailReply.Read(entry.Body), now) : entry.Body;
        var line = new Line(output.GetSpan(MostEnvelopeBytes + (3 * view.ConversationId.Length) + view.UserId.Length + body.Length));
        line.Add("{\"type\":\"message\",\"id\":\""u8);
        line.AddActivityId(view.ConversationId, entry.Number);
        line.Add("\",\"timestamp\":\""u8);
        line.AddTime(new DateTime(entry.Ticks, DateTimeKind.Utc));
        line.Add("\",\"channelId\":\"directline\",\"conversation\":{\"id\":\""u8);
        line.AddAscii(view.ConversationId);
        line.Add("\"},\"from\":{"u8);
        if (entry.Kind == EntryKind.Echo)
        {
            line.Add("\"id\":\""u8);
            line.AddAscii(view.UserId);
            line.Add("\",\"role\":\"user\"},"u8);
        }
        else
        {
            line.Add("\"id\":\"prakerja\",\"name\":\"Prakerja\",\"role\":\"bot\"},"u8);
        }

        if (entry.Answers > 0)
        {
            line.Add("\"replyToId\":\""u8);
            line.AddActivityId(view.ConversationId, entry.Answers);
            line.Add("\","u8);
        }

        line.Add(body);
        line.Add("}"u8);
        output.Advance(line.Length);
    }

    private ref struct Line(Span<byte> room)
    {
        private readonly Span<byte> room = room;

        public int Length { get; private set; }

        public void Add(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(room[Length..]);
            Length += bytes.Length;
        }

        public void AddAscii(string text) => Length += Encoding.ASCII.GetBytes(text, room[Length..]);

        public void AddActivityId(string conversationId, long number)
        {
            AddAscii(conversationId);
            room[Length++] = (byte)'|';
            Utf8Formatter.TryFormat(number, room[Length..], out var digits, new StandardFormat('D', NumberDigits));
            Length += digits;
        }

        public void AddTime(DateTime time)
        {
            Utf8Formatter.TryFormat(time, room[Length..], out var bytes, new StandardFormat('O'));
            Length += bytes;
        }
    }
}

/// <summary>What one reader sees of a transcript: activities numbered <paramref name="From"/> or higher and not older than <paramref name="NotBefore"/>.</summary>
internal readonly record struct TranscriptView(string ConversationId, string UserId, long From, DateTimeOffset NotBefore);
