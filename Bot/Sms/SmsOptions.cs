using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Sms;

/// <summary>What both gateways need: section <c>Sms</c>, and <c>PublicUrl</c>.</summary>
internal sealed class SmsOptions : IValidatableObject
{
    /// <summary>Where the gateway reaches us, as it stands in the address it calls; signatures are checked over it.</summary>
    [Required(AllowEmptyStrings = false)]
    public string PublicUrl { get; set; } = "";

    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>For the whole request.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsHttp(PublicUrl))
            yield return new("PublicUrl is not an http or https address.", [nameof(PublicUrl)]);
    }

    internal static bool IsHttp(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
