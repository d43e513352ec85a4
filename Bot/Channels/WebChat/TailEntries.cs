using System.Buffers;
using System.Text;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Writes entries of a tail; see <see cref="TranscriptTail"/>.</summary>
internal static class TailEntries
{
    /// <summary><paramref name="echo"/> is what <see cref="EchoWriter"/> wrote.</summary>
    public static void AddEcho(IBufferWriter<byte> output, string echo, long number, DateTimeOffset now)
    {
        var room = output.GetSpan(TranscriptTail.HeaderSize + Encoding.UTF8.GetMaxByteCount(echo.Length));
        var length = Encoding.UTF8.GetBytes(echo, room[TranscriptTail.HeaderSize..]);
        TranscriptTail.WriteHeader(room, length, EntryKind.Echo, number, answers: 0, now);
        output.Advance(TranscriptTail.HeaderSize + length);
    }

    public static void AddReply(IBufferWriter<byte> output, Reply reply, string root, long number, long answers, DateTimeOffset now)
    {
        var body = ReplyWriter.Write(reply, root);
        var room = output.GetSpan(TranscriptTail.HeaderSize + body.Length);
        var kind = reply.Deadline is null ? EntryKind.Reply : EntryKind.TimedReply;
        TranscriptTail.WriteHeader(room, body.Length, kind, number, answers, now);
        body.CopyTo(room[TranscriptTail.HeaderSize..]);
        output.Advance(TranscriptTail.HeaderSize + body.Length);
    }
}
