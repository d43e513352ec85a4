using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// The value by which a page comes back to its conversation: without it, whoever saw a conversation's id could read its transcript.
/// Sealed: 8 bytes of seconds since 1970, then the conversation's id.
/// </summary>
internal sealed class ResumeSeals(KeyRing keys, TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);
    private const int LongestValue = 256;
    private const int TimeSize = 8;

    public string Issue(string conversationId)
    {
        var plain = new byte[TimeSize + conversationId.Length];
        BinaryPrimitives.WriteInt64BigEndian(plain, clock.GetUtcNow().ToUnixTimeSeconds());
        Encoding.ASCII.GetBytes(conversationId, plain.AsSpan(TimeSize));
        return Base64Url.EncodeToString(keys.Seal(plain, "resume"u8));
    }

    public bool Opens(string conversationId, string value)
    {
        if (value.Length > LongestValue || !Base64Url.IsValid(value))
            return false;
        var plain = keys.Open(Base64Url.DecodeFromChars(value), "resume"u8);
        if (plain is not { Length: > TimeSize } || Encoding.ASCII.GetString(plain.AsSpan(TimeSize)) != conversationId)
            return false;
        var issued = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(plain));
        return clock.GetUtcNow() - issued <= Life;
    }
}
