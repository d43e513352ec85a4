using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// What a WebSocket shows instead of a header. For one use within a minute, because addresses get logged; kept in memory, because a client
/// that loses it asks for the next.
/// </summary>
internal sealed class StreamTickets(TimeProvider clock, IOptions<WebChatOptions> options)
{
    private const int SweepEvery = 512;

    private readonly ConcurrentDictionary<string, StreamTicket> tickets = new(StringComparer.Ordinal);
    private int issued;

    public string Issue(string conversationId, string? locale)
    {
        if (Interlocked.Increment(ref issued) % SweepEvery == 0)
            Sweep();
        var ticket = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        tickets[ticket] = new StreamTicket(conversationId, locale, clock.GetUtcNow() + options.Value.TicketLife);
        return ticket;
    }

    /// <summary>Null where it was used, is too old or was issued for another conversation.</summary>
    public StreamTicket? Use(string? ticket, string? conversationId) =>
        ticket is not null
        && tickets.TryRemove(ticket, out var found)
        && found.ConversationId == conversationId
        && clock.GetUtcNow() <= found.ExpiresAt
            ? found
            : null;

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, ticket) in tickets)
        {
            if (ticket.ExpiresAt < now)
                tickets.TryRemove(key, out _);
        }
    }
}

internal sealed record StreamTicket(string ConversationId, string? Locale, DateTimeOffset ExpiresAt);
