namespace Prakerja.Domain;

/// <summary>
/// A value that is stored as one text. <see cref="Stored"/> is the canonical form (full, never masked);
/// <see cref="FromStored"/> trusts it and checks nothing: it is for what this type wrote itself.
/// </summary>
public interface IStoredText<TSelf>
    where TSelf : class, IStoredText<TSelf>
{
    string Stored { get; }

    static abstract TSelf FromStored(string stored);
}
