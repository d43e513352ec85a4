using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Outbox;

/// <summary>Starts the rows that are due, lower lanes first, and never more of a lane at once than it may have.</summary>
internal sealed partial class OutboxPump(
    IOutboxStore outbox, RowProcessor processor, TimeProvider time, IOptions<OutboxOptions> options, ILogger<OutboxPump> log)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Lane, Dictionary<string, Task>> underWay = Enum.GetValues<Lane>().ToDictionary(lane => lane, _ => new Dictionary<string, Task>());

    /// <summary>Raised when a row is done with, on any thread.</summary>
    public event Action? Freed;

    /// <summary>Gives how many were started.</summary>
    public async Task<int> StartDue(CancellationToken cancel)
    {
        var started = 0;
        foreach (var lane in underWay.Keys)
        {
            var busy = Busy(lane);
            var most = options.Value.AtOnceIn(lane);
            if (busy >= most)
                continue;

            // Those under way may still look due, so that as many more are asked for.
            foreach (var row in await outbox.Due(lane, time.GetUtcNow(), most + busy, cancel))
            {
                if (!Start(row, most, cancel))
                    continue;
                started++;
            }
        }

        return started;
    }

    /// <summary>Completes when nothing is under way.</summary>
    public Task Drain()
    {
        lock (gate)
            return Task.WhenAll(underWay.Values.SelectMany(rows => rows.Values));
    }

    /// <summary>Works off all that is due now, also what becomes due by it.</summary>
    public async Task RunDue(CancellationToken cancel)
    {
        while (await StartDue(cancel) > 0)
            await Drain();
    }

    private int Busy(Lane lane)
    {
        lock (gate)
            return underWay[lane].Count;
    }

    private bool Start(OutboxRow row, int most, CancellationToken cancel)
    {
        lock (gate)
        {
            var lane = underWay[row.Key.Lane];
            if (lane.Count >= most || lane.ContainsKey(row.Key.Id))
                return false;
            lane.Add(row.Key.Id, Run(row, cancel));
            return true;
        }
    }

    private async Task Run(OutboxRow row, CancellationToken cancel)
    {
        await Task.Yield();
        try
        {
            await processor.Process(row, cancel);
        }
        catch (Exception fault)
        {
            // Its lease ends by itself; then it is tried again.
            if (!cancel.IsCancellationRequested)
                ProcessingFailed(row.Key.Lane, row.Key.Id, fault.GetType().Name);
        }

        lock (gate)
            underWay[row.Key.Lane].Remove(row.Key.Id);
        Freed?.Invoke();
    }

    [LoggerMessage(2211, LogLevel.Error, "{Lane} row {Id} could not be worked on: {Exception}")]
    private partial void ProcessingFailed(Lane lane, string id, string exception);
}
