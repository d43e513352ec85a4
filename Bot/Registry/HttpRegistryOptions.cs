using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Registry;

/// <summary>Section <c>Registry:Http</c>.</summary>
internal sealed class HttpRegistryOptions : IValidatableObject
{
    /// <summary>Where a question is posted. NIK, KK and birth date travel in the body: https, or an internal line.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Url { get; set; } = "";

    /// <summary>Sent as <c>Authorization: Bearer …</c> where set.</summary>
    public string? Token { get; set; }

    /// <summary>For one try, from connecting to the last byte of the answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Before the one repeat of a failed try.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan RepeatAfter { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>So many tries within <see cref="Window"/> at least, half of them failed, and the registry is left alone for <see cref="Pause"/>.</summary>
    [Range(2, 1_000)]
    public int TriesToJudge { get; set; } = 8;

    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(30);

    [Range(typeof(TimeSpan), "00:00:00.5", "00:10:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(15);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            yield return new("Registry:Http:Url is not an http or https address.", [nameof(Url)]);
    }
}
