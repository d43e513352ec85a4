namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// The two files of the journal, which take turns: one takes the commits while what the other holds is written into LiteDB. By the writer thread,
/// <see cref="Settled"/> excepted.
/// </summary>
internal sealed class Journals(JournalFile[] files, JournalMark mark, Layers layers, JournalFile young, long limit) : IDisposable
{
    private readonly JournalGroup group = new();
    private JournalFile young = young;
    private JournalMark mark = mark;

    public Layers Layers => layers;

    /// <summary>Bytes of the generation that takes the commits.</summary>
    public long Size => young.Size;

    public long Limit => limit;

    /// <summary>
    /// Turns the changes into bytes, and changes nothing. Throws where a row cannot be stored.
    /// </summary>
    public void Prepare(Staging staging)
    {
        group.Clear();
        foreach (var table in staging.Changed)
        {
            foreach (var (key, document) in table.Changes)
                group.Add(table.Name, key, document);
        }
    }

    /// <summary>Puts what was prepared on disk, then into the layer that everybody reads. Throws where it could not be put on disk.</summary>
    public void Commit(Staging staging)
    {
        young.Append(group);
        var layer = layers.Now.Young;
        foreach (var table in staging.Changed)
        {
            foreach (var (key, document) in table.Changes)
                layer.Put(table.Name, key, document);
        }
    }

    /// <summary>The next generation begins, in the other file. Only while there is no old layer.</summary>
    public void Turn()
    {
        var next = files[(young.Generation + 1) % files.Length];
        next.Begin(mark.Store, young.Generation + 1, young.Groups, kept: 2 * limit);
        young = next;
        layers.Turn();
    }

    /// <summary>The old generation is in LiteDB: from now on its file is no part of the store.</summary>
    public void Settled(GuardedEngine engine, LogDesk desk)
    {
        mark = mark with { Settled = mark.Settled + 1 };
        mark.Write(engine, desk);
        desk.Checkpoint();
        layers.DropOld();
    }

    public void Dispose()
    {
        foreach (var file in files)
            file.Dispose();
    }
}
