namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// The versions that the writer thread knows of its own knowledge, so that the check of an ordinary turn reads nothing. Only that thread
/// touches it: what readers put into their cache can be old for a moment and must never decide a commit. Two halves; the older one is
/// dropped when the younger is full.
/// </summary>
internal sealed class PersonVersions(int most)
{
    private Dictionary<string, long> young = new(StringComparer.Ordinal);
    private Dictionary<string, long> old = new(StringComparer.Ordinal);

    public bool TryGet(string id, out long version)
    {
        if (young.TryGetValue(id, out version))
            return true;
        if (!old.TryGetValue(id, out version))
            return false;
        Set(id, version);
        return true;
    }

    public void Set(string id, long version)
    {
        if (young.Count >= Math.Max(1, most / 2))
            (old, young) = (young, new Dictionary<string, long>(StringComparer.Ordinal));
        young[id] = version;
    }
}
