namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>Decides what a log found at the start is worth.</summary>
internal static partial class LogOpening
{
    public static void Prepare(LogFile file, bool isNew, StoreParts parts)
    {
        if (isNew)
        {
            file.Reset(stamp: 0);
            return;
        }
        if (!File.Exists(parts.Files.Data))
            throw parts.Files.Damaged($"'{parts.Files.Data}' is missing.");
        if (!file.ReadHead())
            throw parts.Files.Damaged($"'{parts.Files.Log}' is missing or has no readable head, so the last commits are unknown.");
        var scan = file.Scan();
        if (scan.Damaged && !parts.Options.DropDamagedLogTail)
        {
            throw parts.Files.Damaged(
                $"'{parts.Files.Log}' is damaged after page {file.Pages}; commits that were confirmed cannot be read. "
                + "Without a backup, Storage:DropDamagedLogTail=true opens the store as it was before them.");
        }
        parts.Files.MustBePair(file, scan);
        if (scan.Dropped > 0 || scan.Damaged)
            TailDropped(parts.Logger, scan.Dropped, scan.Damaged);
    }

    [LoggerMessage(
        EventId = 4101, Level = LogLevel.Warning, Message = "The log's tail was dropped: {Pages} pages of an unfinished group; damaged: {Damaged}")]
    private static partial void TailDropped(ILogger logger, long pages, bool damaged);
}
