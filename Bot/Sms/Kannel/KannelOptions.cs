using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Sms.Kannel;

/// <summary>Section <c>Sms:Kannel</c>.</summary>
internal sealed class KannelOptions : IValidatableObject
{
    /// <summary>Of smsbox; without a path <c>/cgi-bin/sendsms</c> is meant. Password and code stand in the query: loopback or an internal line only.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Url { get; set; } = "";

    [Required(AllowEmptyStrings = false)]
    public string User { get; set; } = "";

    [Required(AllowEmptyStrings = false)]
    public string Password { get; set; } = "";

    /// <summary>The sender: up to 11 letters, digits and spaces, or a number.</summary>
    [Required(AllowEmptyStrings = false)]
    [RegularExpression(@"^([A-Za-z0-9 ]{1,11}|\+?[0-9]{3,15})$")]
    public string From { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!SmsOptions.IsHttp(Url))
            yield return new("Sms:Kannel:Url is not an http or https address.", [nameof(Url)]);
    }
}
