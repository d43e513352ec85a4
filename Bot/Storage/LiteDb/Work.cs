namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>Something that waits for the writer thread.</summary>
internal abstract class Work
{
    /// <summary>An errand runs between two groups, with no transaction open.</summary>
    public abstract bool IsErrand { get; }

    /// <summary>May run twice: when another work of the group throws, all are staged anew, each by itself.</summary>
    public abstract void Stage(Staging staging);

    /// <summary>What waits for it goes on within this call.</summary>
    public abstract void Succeed();

    public abstract void Fail(Exception cause);
}

/// <param name="stage">Checks, then stages; what it returns is handed over once the group is on disk.</param>
internal sealed class Work<T>(Func<Staging, T> stage) : Work
{
    private readonly TaskCompletionSource<T> done = new();
    private T? outcome;

    public Task<T> Done => done.Task;

    public override bool IsErrand => false;

    public override void Stage(Staging staging) => outcome = stage(staging);

    public override void Succeed() => done.TrySetResult(outcome!);

    public override void Fail(Exception cause) => done.TrySetException(cause);
}

internal sealed class Errand<T>(Func<T> run) : Work
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously); // never on the writer's thread

    public Task<T> Done => done.Task;

    public override bool IsErrand => true;

    public override void Stage(Staging staging) => throw new NotSupportedException();

    public override void Succeed() => done.TrySetResult(run());

    public override void Fail(Exception cause) => done.TrySetException(cause);
}
