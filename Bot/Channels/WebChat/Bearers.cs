using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Reads the Authorization header. Tokens once verified are remembered: the signature is not checked anew at every message.</summary>
internal sealed class Bearers(ConversationTokens tokens, IOptions<WebChatOptions> options, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private const int MostRemembered = 20_000;
    private const int LongestHeader = 4096;

    private static readonly Caller Unknown = new Caller.Refused(Problem.NoToken);
    private static readonly Caller Expired = new Caller.Refused(Problem.TokenExpired);
    private static readonly Caller Forged = new Caller.Refused(Problem.TokenInvalid);
    private static readonly Caller Partner = new Caller.Secret();

    private readonly ConcurrentDictionary<string, Verified> verified = new(StringComparer.Ordinal);
    private readonly byte[] secret = SHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Secret));

    public ValueTask<Caller> Read(HttpContext context)
    {
        var headers = context.Request.Headers.Authorization;
        if (headers.Count != 1
            || headers[0] is not { Length: <= LongestHeader } header
            || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return ValueTask.FromResult(Unknown);
        return verified.TryGetValue(header, out var known) ? ValueTask.FromResult(Judge(known)) : Verify(header);
    }

    private async ValueTask<Caller> Verify(string header)
    {
        var bearer = header[Scheme.Length..].Trim();
        if (CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), secret))
            return Partner;
        if (await tokens.Read(bearer) is not { } token)
            return Forged;
        var entry = new Verified(new Caller.Conversation(token.ConversationId, token.UserId), token.ExpiresAt);
        if (verified.Count >= MostRemembered)
            verified.Clear();
        verified[header] = entry;
        return Judge(entry);
    }

    private Caller Judge(Verified token) => clock.GetUtcNow() < token.ExpiresAt ? token.Caller : Expired;

    private sealed record Verified(Caller.Conversation Caller, DateTimeOffset ExpiresAt);
}
