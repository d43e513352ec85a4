using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Forms;

/// <summary>Section <c>Forms</c>, with <c>PublicUrl</c>.</summary>
internal sealed class FormsOptions
{
    /// <summary>Where people reach the bot, without a slash at the end: "https://daftar.example.id".</summary>
    [Required]
    public Uri PublicUrl { get; set; } = null!;

    /// <summary>Visits to forms per network address and minute; 0 for no limit. Mobile networks put thousands of people behind one address.</summary>
    [Range(0, 1_000_000)]
    public int PerAddressAndMinute { get; set; } = 1200;

    public string Address(string path) => PublicUrl.AbsoluteUri.TrimEnd('/') + path;
}
