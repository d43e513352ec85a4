namespace Prakerja.Bot.Turns;

/// <summary>The store, not the decision, failed: the input is not poison, whoever brought it brings it again.</summary>
internal sealed class StoreFaultException(Exception inner) : Exception("The store failed within a turn.", inner)
{
    /// <summary>Marks what the store throws, so that it can be told from what a dialog throws.</summary>
    public static async Task<T> Guard<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or StoreFaultException))
        {
            throw new StoreFaultException(fault);
        }
    }
}

/// <summary>A turn lost against others again and again; nothing was committed.</summary>
internal sealed class TurnConflictException(int attempts) : Exception($"Decided {attempts} times, and others were always faster.");
