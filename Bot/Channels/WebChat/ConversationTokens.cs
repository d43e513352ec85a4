using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// Tokens of one conversation: JSON Web Tokens, because Web Chat reads the claim "user" out of them and takes it for its from.id.
/// </summary>
internal sealed class ConversationTokens
{
    private const string Issuer = "prakerja";
    private const string Audience = "directline";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly TimeProvider clock;
    private readonly TimeSpan life;
    private readonly SigningCredentials signing;
    private readonly TokenValidationParameters accepted;
    private readonly byte[] userKey;

    public ConversationTokens(IOptions<WebChatOptions> options, TimeProvider clock)
    {
        this.clock = clock;
        life = options.Value.TokenLife;
        signing = new SigningCredentials(SigningKey(options.Value.Secret), SecurityAlgorithms.HmacSha256);
        userKey = Derive(options.Value.Secret, "webchat user");
        accepted = new TokenValidationParameters
        {
            IssuerSigningKeys = [signing.Key, .. options.Value.FormerSecrets.Select(SigningKey)],
            TryAllIssuerSigningKeys = true,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidIssuer = Issuer,
            ValidAudience = Audience,
            ValidateLifetime = false,
        };
    }

    public int LifeInSeconds => (int)life.TotalSeconds;

    public string Issue(string conversationId)
    {
        var now = clock.GetUtcNow();
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now.UtcDateTime,
            Expires = (now + life).UtcDateTime,
            Claims = new Dictionary<string, object> { [ConversationClaim] = conversationId, [UserClaim] = UserOf(conversationId) },
            SigningCredentials = signing,
        });
    }

    /// <summary>Null where the token was not issued here; whether it still counts is for the caller to see.</summary>
    public async Task<ReadToken?> Read(string token)
    {
        var result = await handler.ValidateTokenAsync(token, accepted);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read)
            return null;
        return read.TryGetPayloadValue<string>(ConversationClaim, out var conversation)
            && read.TryGetPayloadValue<long>("exp", out var expires)
            && ConversationIds.IsOne(conversation)
            ? new ReadToken(conversation, UserOf(conversation), DateTimeOffset.FromUnixTimeSeconds(expires))
            : null;
    }

    /// <summary>The same user for every token of a conversation, without anything stored.</summary>
    public string UserOf(string conversationId)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(userKey, Encoding.ASCII.GetBytes(conversationId), hash);
        return "dl_" + Convert.ToHexStringLower(hash[..12]);
    }

    private static SymmetricSecurityKey SigningKey(string secret) => new(Derive(secret, "webchat token"));

    private static byte[] Derive(string secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: Encoding.ASCII.GetBytes(purpose));
}

internal sealed record ReadToken(string ConversationId, string UserId, DateTimeOffset ExpiresAt);
