namespace Prakerja.Bot.Photos;

/// <summary>
/// Where photos are inspected: on threads of their own, few at once, never on a request's. A caller waits at most <see
/// cref="PhotoLimits.DecodeTime"/> once its turn has come;
/// the decoder itself cannot be interrupted, so an abandoned photo keeps its place until it is done and no burst of them can take
/// more than the workshop has.
/// </summary>
internal sealed class PhotoWorkshop(TimeProvider clock, Func<byte[], PhotoVerdict> inspect, int places = PhotoWorkshop.Places) : IDisposable
{
    private const int Places = 2;

    private readonly SemaphoreSlim free = new(places, places);

    public PhotoWorkshop(TimeProvider clock)
        : this(clock, PhotoInspector.Inspect)
    {
    }

    /// <summary>Throws nothing but <see cref="OperationCanceledException"/>, and what a defect of ours would.</summary>
    public async Task<PhotoVerdict> Inspect(byte[] file, CancellationToken cancel)
    {
        await free.WaitAsync(cancel);
        var work = Task.Factory.StartNew(() => inspect(file), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = work.ContinueWith(
            _ => free.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            return await work.WaitAsync(PhotoLimits.DecodeTime, clock, cancel);
        }
        catch (TimeoutException)
        {
            return new PhotoVerdict.Refused(PhotoFault.TookTooLong);
        }
    }

    public void Dispose() => free.Dispose();
}
