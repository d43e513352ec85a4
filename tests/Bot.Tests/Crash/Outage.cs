namespace Prakerja.Bot.Tests.Crash;

/// <summary>
/// Whether the bot is up, as the applicants see it. Whatever they do with the bot is a visit; after a kill they stand still until it is up again, so that what
/// they were promised can be compared with what is stored.
/// </summary>
internal sealed class Outage
{
    private readonly Lock gate = new();
    private TaskCompletionSource up = New();
    private TaskCompletionSource? still;
    private int visits;
    private bool isUp;

    /// <summary>Counts the starts.</summary>
    public int Run { get; private set; }

    /// <summary>Waits until the bot is up. Disposing the visit ends it.</summary>
    public async Task<Visit> Enter()
    {
        while (true)
        {
            Task open;
            lock (gate)
            {
                if (isUp)
                {
                    visits++;
                    return new Visit(this, Run);
                }

                open = up.Task;
            }

            await open;
        }
    }

    public void Begin()
    {
        lock (gate)
        {
            Run++;
            isUp = true;
            up.SetResult();
        }
    }

    /// <summary>From now on nobody begins anything.</summary>
    public void End()
    {
        lock (gate)
        {
            isUp = false;
            up = New();
        }
    }

    /// <summary>Completes when everybody stands still.</summary>
    public Task Stillness()
    {
        lock (gate)
        {
            if (visits == 0)
                return Task.CompletedTask;
            still = New();
            return still.Task;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool Ended(int run)
    {
        lock (gate)
            return !isUp || run != Run;
    }

    private void Leave()
    {
        lock (gate)
        {
            if (--visits == 0)
                still?.TrySetResult();
        }
    }

    internal sealed class Visit(Outage outage, int run) : IDisposable
    {
        public int Run => run;

        /// <summary>The bot was killed since the visit began: nothing that fails is the bot's fault.</summary>
        public bool WasKilled => outage.Ended(run);

        public void Dispose() => outage.Leave();
    }
}
