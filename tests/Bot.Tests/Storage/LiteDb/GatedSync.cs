using Microsoft.Win32.SafeHandles;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

/// <summary>A disk that a test can hold or break.</summary>
internal sealed class GatedSync : IDisposable
{
    private readonly ManualResetEventSlim open = new(initialState: true);
    private readonly SemaphoreSlim arrived = new(0);

    public bool Broken { get; set; }

    public Action? Before { get; set; }

    public void Hold() => open.Reset();

    public void Release() => open.Set();

    /// <summary>Completes when the writer thread stands before the held disk.</summary>
    public Task Arrived() => arrived.WaitAsync(TimeSpan.FromSeconds(30));

    public void Sync(SafeFileHandle file)
    {
        if (!open.IsSet)
            arrived.Release();
        open.Wait();
        Before?.Invoke();
        if (Broken)
            throw new IOException("The disk is gone.");
        RandomAccess.FlushToDisk(file);
    }

    public void Dispose()
    {
        open.Dispose();
        arrived.Dispose();
    }
}
