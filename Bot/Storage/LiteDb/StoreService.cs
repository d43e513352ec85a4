namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Opens the store before the first request, so that a damaged or used directory stops the start, and drops expired limits every hour.
/// </summary>
internal sealed partial class StoreService(LiteDbStore store, TimeProvider clock, ILogger<StoreService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await hourly.WaitForNextTickAsync(stoppingToken))
        {
            var count = await store.Upkeep.DropExpiredLimits(stoppingToken);
            Dropped(logger, count);
        }
    }

    [LoggerMessage(EventId = 4102, Level = LogLevel.Debug, Message = "Dropped {Count} expired limits")]
    private static partial void Dropped(ILogger logger, long count);
}
