using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Photos;

/// <summary>Every hour takes away the files that no person names: what crashes and erasures left behind.</summary>
internal sealed partial class PhotoSweepService(
    PhotoVault vault, ITurnStore store, PersonCodec codec, TimeProvider clock, ILogger<PhotoSweepService> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do
                await Sweep(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    internal async Task Sweep(CancellationToken cancel)
    {
        try
        {
            var report = await new PhotoSweep(vault, clock).Run(IsNamed, cancel);
            if (report.Deleted + report.Halves > 0)
                LogSwept(report.Deleted, report.Halves);
        }
        catch (IOException fault)
        {
            LogSweepFailed(FaultTrace.Of(fault));
        }
    }

    private async Task<bool> IsNamed(PhotoName name, CancellationToken cancel)
    {
        if (await store.Load(new TurnKey.Person(name.PersonId), cancel) is not { } row)
            return false;

        // A person that cannot be read keeps his files: a lost key must not cost them.
        if (codec.Open(row) is not { } person)
            return true;
        return name.Kind == PhotoKind.Photo
            ? person.Applicant.Photos.Ktp == name.PhotoId || person.Applicant.Photos.Selfie == name.PhotoId || Awaits(person, name.PhotoId)
            : person.Conversation.KeptPhoto == name.PhotoId || Awaits(person, name.PhotoId);
    }

    private static bool Awaits(Person person, string upload) =>
        person.Conversation.Checks.Any(open => open.Check is Check.PhotoCheck check && check.UploadId == upload);

    [LoggerMessage(EventId = 3151, Level = LogLevel.Information, Message = "Swept {Deleted} files that no person names and {Halves} halves")]
    private partial void LogSwept(int deleted, int halves);

    [LoggerMessage(EventId = 3152, Level = LogLevel.Warning, Message = "The sweep of the photos was cut short: {Trace}")]
    private partial void LogSweepFailed(string trace);
}
