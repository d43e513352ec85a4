using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Ids and watermarks as they stand on the wire.</summary>
internal static class ConversationIds
{
    public const string Channel = "webchat";
    private const int Length = 22;

    /// <summary>128 bits of chance, 22 characters that need no escaping in JSON or in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static bool IsOne(string? id) => id is { Length: Length } && id.AsSpan().IndexOfAnyExcept(Characters) < 0;

    public static ChatAddress Address(string conversationId) => new(Channel, conversationId);

    public static string Activity(string conversationId, long number) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");

    /// <summary>
    /// The number of the first activity wanted. What we cannot read is taken for the beginning: a client drops what it has seen, but has
    /// no way out of an error.
    /// </summary>
    public static long Watermark(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static readonly System.Buffers.SearchValues<char> Characters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
}
