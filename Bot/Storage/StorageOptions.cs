using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Storage;

/// <summary>Section <c>Storage</c>. All sizes are upper bounds; the defaults suit one small machine.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Made if missing, readable by its owner only. One running bot per directory.</summary>
    [Required]
    public string DataDirectory { get; set; } = "data";

    /// <summary>Turns that share one fsync.</summary>
    [Range(1, 4_096)]
    public int GroupSize { get; set; } = 128;

    /// <summary>How long a group waits for company once the previous one had some. Zero commits at once.</summary>
    [Range(0, 50)]
    public double CompanyMilliseconds { get; set; } = 1;

    /// <summary>Log pages of 8 KB after which the log is copied into the data file.</summary>
    [Range(8, 100_000)]
    public int CheckpointPages { get; set; } = 1_000;

    /// <summary>The journal's size, in KB, from which on it is written into the data file. Memory holds as much, and up to four times that on a slow disk.</summary>
    [Range(8, 1_048_576)]
    public int JournalKilobytes { get; set; } = 16_384;

    [Range(1, 10_000_000)]
    public int CachedPersons { get; set; } = 50_000;

    [Range(1, 65_536)]
    public int CacheMegabytes { get; set; } = 64;

    /// <summary>
    /// Opens a store whose log or journal is damaged before its end, without the commits from the damage on. For operators who have no backup.
    /// </summary>
    public bool DropDamagedLogTail { get; set; }
}
