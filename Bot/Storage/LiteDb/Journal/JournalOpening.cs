namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>Decides what the journal found at the start is worth, and reads it.</summary>
internal sealed partial class JournalOpening(StoreParts parts, GuardedEngine engine, LogDesk desk)
{
    private long Limit => parts.Options.JournalKilobytes * 1_024L;

    /// <summary>The layers hold what the journal says and LiteDB does not.</summary>
    public Journals Open()
    {
        JournalFile[] files = [new(parts.Files.Journal(0), parts.Hooks.SyncData), new(parts.Files.Journal(1), parts.Hooks.SyncData)];
        try
        {
            return JournalMark.Find(engine) is { } mark ? Open(files, mark) : Make(files);
        }
        catch
        {
            foreach (var file in files)
                file.Dispose();
            throw;
        }
    }

    // The mark comes last: without it, nothing was ever committed into these files.
    private Journals Make(JournalFile[] files)
    {
        if (files.Any(file => file.ReadHead() && Read(file, out _) && file.Groups > 0))
            throw parts.Files.Damaged("The data file does not know the journal that stands beside it.");
        var mark = JournalMark.New();
        files[0].Empty(mark.Store, 0);
        files[1].Empty(mark.Store, 1);
        mark.Write(engine, desk);
        desk.Checkpoint();
        return new Journals(files, mark, new Layers(new Layer(), null), files[1], Limit);
    }

    private Journals Open(JournalFile[] files, JournalMark mark)
    {
        var (first, second) = (files[(mark.Settled + 1) % 2], files[mark.Settled % 2]);
        if (!first.ReadHead())
            throw parts.Files.Damaged("The journal has no readable head, so the last commits are unknown.");
        if (first.Store != mark.Store || first.Generation != mark.Settled + 1)
            throw parts.Files.Damaged("The data file and the journal do not belong together: one of them is older than the other.");
        var goesOn = Begun(second, mark);
        var isWhole = Read(first, out var old);
        if (goesOn && isWhole && second.GroupsBefore != first.Groups)
            isWhole = MayDrop("The journal is shorter than it was.");
        if (!goesOn || !isWhole)
        {
            if (goesOn)
                second.Empty(mark.Store, mark.Settled);
            return new Journals(files, mark, new Layers(old, null), first, Limit);
        }

        Read(second, out var young);
        return new Journals(files, mark, new Layers(young, old), second, Limit);
    }

    /// <summary>Whether the second of the two generations has begun.</summary>
    private bool Begun(JournalFile second, JournalMark mark)
    {
        if (second.ReadHead() && second.Store == mark.Store)
            return second.Generation == mark.Settled + 2;
        MayDrop("One file of the journal is missing, of another store, or has no readable head.");
        second.Empty(mark.Store, mark.Settled);
        return false;
    }

    /// <summary>False where commits are missing that the operator has given up.</summary>
    private bool Read(JournalFile file, out Layer layer)
    {
        var found = layer = new Layer();
        var scan = file.Read(content => JournalGroup.Read(content, found.Put));
        var isWhole = !scan.Damaged || MayDrop("The journal is damaged; commits that were confirmed cannot be read.");
        if (scan.Torn || scan.Damaged)
        {
            TailDropped(parts.Logger, scan.Damaged);
            file.CutOff();
        }

        return isWhole;
    }

    private bool MayDrop(string what)
    {
        if (parts.Options.DropDamagedLogTail)
            return false;
        throw parts.Files.Damaged($"{what} Without a backup, Storage:DropDamagedLogTail=true opens the store as it was before them.");
    }

    [LoggerMessage(
        EventId = 4103, Level = LogLevel.Warning, Message = "The journal's tail was dropped: a group that nobody had heard of; damaged: {Damaged}")]
    private static partial void TailDropped(ILogger logger, bool damaged);
}
