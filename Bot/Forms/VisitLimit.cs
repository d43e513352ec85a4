using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Forms;

/// <summary>Visits to forms per address and minute, in memory.</summary>
internal sealed class VisitLimit(IOptions<FormsOptions> options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<IPAddress, int> visits = new();
    private readonly Lock turnOver = new();
    private DateTimeOffset ends;

    /// <summary>How long to wait; null where the visit is welcome.</summary>
    public TimeSpan? Refuses(IPAddress address)
    {
        if (options.Value.PerAddressAndMinute is not (var most and > 0))
            return null;
        var left = Left();
        return visits.AddOrUpdate(address, 1, (_, count) => count + 1) > most ? left : null;
    }

    private TimeSpan Left()
    {
        lock (turnOver)
        {
            var now = clock.GetUtcNow();
            if (now >= ends)
            {
                visits.Clear();
                ends = now + TimeSpan.FromMinutes(1);
            }

            return ends - now;
        }
    }
}
