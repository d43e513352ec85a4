using System.Buffers.Text;
using System.Text;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Writes <c>{"id":"conversation|0000004"}</c>.</summary>
internal static class ActivityId
{
    private const int MostBytes = 96;

    public static async Task<Problem?> Write(HttpContext context, string conversationId, long number)
    {
        var response = context.Response;
        response.ContentType = Answers.Json;
        response.ContentLength = Fill(response.BodyWriter.GetSpan(MostBytes), conversationId, number);
        response.BodyWriter.Advance((int)response.ContentLength);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
        return null;
    }

    private static int Fill(Span<byte> room, string conversationId, long number)
    {
        "{\"id\":\""u8.CopyTo(room);
        var length = "{\"id\":\""u8.Length;
        length += Encoding.ASCII.GetBytes(conversationId, room[length..]);
        room[length++] = (byte)'|';
        Utf8Formatter.TryFormat(number, room[length..], out var digits, new System.Buffers.StandardFormat('D', 7));
        length += digits;
        "\"}"u8.CopyTo(room[length..]);
        return length + 2;
    }
}
