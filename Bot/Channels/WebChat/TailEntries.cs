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

    /// <summary><paramref name="root"/> is the public root address without a slash at its end; empty leaves a picture's address relative.</summary>
    public static void AddReply(IBufferWriter<byte> output, Reply reply, string root, long number, long answers, DateTimeOffset now)
    {
        using var body = new PooledBuffer();
        TailReply.Write(body, reply, reply.Image is { } image ? Absolute(image, root) : null);
        var length = body.Written.Length;
        var room = output.GetSpan(TranscriptTail.HeaderSize + length);
        TranscriptTail.WriteHeader(room, length, EntryKind.Reply, number, answers, now);
        body.Written.Span.CopyTo(room[TranscriptTail.HeaderSize..]);
        output.Advance(TranscriptTail.HeaderSize + length);
    }

    private static string Absolute(string image, string root) =>
        image.Contains("://", StringComparison.Ordinal) ? image : $"{root}/{image.TrimStart('/')}";
}
