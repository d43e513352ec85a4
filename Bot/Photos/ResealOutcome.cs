namespace Prakerja.Bot.Photos;

/// <summary>What became of one file when the keys rotated.</summary>
internal enum ResealOutcome
{
    Resealed,

    /// <summary>The writing key had sealed it already.</summary>
    Current,

    /// <summary>Deleted in the meantime.</summary>
    Gone,

    /// <summary>Damaged, or its key is not on the ring any more; left as it is.</summary>
    Unreadable,
}
