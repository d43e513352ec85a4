using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Counts requests by the address they come from (an IPv6 network of 64 bits is one address).</summary>
internal sealed class AddressLimits(IOptions<WebChatOptions> options) : IDisposable
{
    private const int NetworkBytes = 8;

    public PartitionedRateLimiter<HttpContext>? Starts { get; } = PerMinute(options.Value.Limits.Starts);
    public PartitionedRateLimiter<HttpContext>? Messages { get; } = PerMinute(options.Value.Limits.Messages);
    public PartitionedRateLimiter<HttpContext>? Uploads { get; } = PerMinute(options.Value.Limits.Uploads);

    /// <summary>Null where the request may go on.</summary>
    public static Problem? Check(PartitionedRateLimiter<HttpContext>? limit, HttpContext context)
    {
        if (limit is null)
            return null;
        using var lease = limit.AttemptAcquire(context);
        if (lease.IsAcquired)
            return null;
        return Problem.TooMany(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1));
    }

    public void Dispose()
    {
        Starts?.Dispose();
        Messages?.Dispose();
        Uploads?.Dispose();
    }

    private static PartitionedRateLimiter<HttpContext>? PerMinute(int? most)
    {
        if (most is not > 0)
            return null;
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = most.Value,
            TokensPerPeriod = Math.Max(1, most.Value / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1.0, 60.0 / most.Value)),
            QueueLimit = 0,
        };
        return PartitionedRateLimiter.Create<HttpContext, IPAddress>(
            context => RateLimitPartition.GetTokenBucketLimiter(AddressOf(context), _ => bucket));
    }

    private static IPAddress AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[NetworkBytes..].Clear();
        return new IPAddress(bytes);
    }
}
