using System.Threading.Channels;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Outbox;

/// <summary>Works off the queue as long as the bot runs: woken by new rows, by the next due time, and by a lane that has room again.</summary>
internal sealed partial class OutboxWorker(
    IOutboxStore outbox, EarlierRun earlier, OutboxPump pump, ReplyDelivery delivery, TimeProvider time, IOptions<OutboxOptions> options, ILogger<OutboxWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(20);

    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        outbox.RowsArrived += Ring;
        pump.Freed += Ring;
        try
        {
            await EndLeases(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
                await Look(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Shutting down.
        }
        finally
        {
            outbox.RowsArrived -= Ring;
            pump.Freed -= Ring;
        }
    }

    /// <summary>Starts nothing more, and waits for what is under way: a try that is cut off is a try without an outcome.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        var drained = Task.WhenAll(pump.Drain(), delivery.Drain());
        var limit = TimeSpan.FromSeconds(options.Value.DrainSeconds);
        if (await Task.WhenAny(drained, Task.Delay(limit, time, cancellationToken)) != drained)
            NotDrained();
    }

    private async Task EndLeases(CancellationToken stopping)
    {
        try
        {
            await earlier.EndLeases(stopping);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // They end by themselves, later.
            LookingFailed(fault.GetType().Name);
        }
    }

    private void Ring() => bell.Writer.TryWrite(true);

    private async Task Look(CancellationToken stopping)
    {
        var wait = options.Value.LookEvery;
        try
        {
            await pump.StartDue(CancellationToken.None);
            if (await outbox.NextDue(stopping) is { } next && next - time.GetUtcNow() < wait)
                wait = next - time.GetUtcNow();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LookingFailed(fault.GetType().Name);
        }

        await Sleep(wait < ShortestWait ? ShortestWait : wait, stopping);
    }

    private async Task Sleep(TimeSpan wait, CancellationToken stopping)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAny(bell.Reader.WaitToReadAsync(awake.Token).AsTask(), Task.Delay(wait, time, awake.Token));
        bell.Reader.TryRead(out _);
        await awake.CancelAsync();
        stopping.ThrowIfCancellationRequested();
    }

    [LoggerMessage(2221, LogLevel.Error, "The outbox could not be looked through: {Exception}")]
    private partial void LookingFailed(string exception);

    [LoggerMessage(2222, LogLevel.Warning, "Shut down while rows were still under way; they are due again at the next start")]
    private partial void NotDrained();
}
