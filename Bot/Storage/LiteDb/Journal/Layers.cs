namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>The layers as they are at this moment. Turned and dropped by turns, never at once: nothing is turned while there is an old one.</summary>
internal sealed class Layers(Layer young, Layer? old)
{
    private volatile LayerPair now = new(young, old);

    public LayerPair Now => now;

    /// <summary>By the writer thread, between two groups.</summary>
    public void Turn() => now = new LayerPair(new Layer(), now.Young);

    /// <summary>Once the old one is in LiteDB's data file.</summary>
    public void DropOld() => now = now with { Old = null };
}
