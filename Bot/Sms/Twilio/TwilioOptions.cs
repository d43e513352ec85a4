using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Sms.Twilio;

/// <summary>Section <c>Sms:Twilio</c>.</summary>
internal sealed class TwilioOptions : IValidatableObject
{
    [Required(AllowEmptyStrings = false)]
    public string BaseUrl { get; set; } = "https://api.twilio.com";

    [Required(AllowEmptyStrings = false)]
    [RegularExpression("[A-Za-z0-9]+")]
    public string AccountSid { get; set; } = "";

    /// <summary>Also the key of the signatures on delivery reports.</summary>
    [Required(AllowEmptyStrings = false)]
    public string AuthToken { get; set; } = "";

    /// <summary>A number, a sender name, or the id of a Messaging Service ("MG..." and 32 digits).</summary>
    [Required(AllowEmptyStrings = false)]
    [RegularExpression(@"^([A-Za-z0-9 ]{1,11}|\+?[0-9]{3,15}|MG[0-9a-fA-F]{32})$")]
    public string From { get; set; } = "";

    public bool FromService => From.Length == 34;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!SmsOptions.IsHttp(BaseUrl))
            yield return new("Sms:Twilio:BaseUrl is not an http or https address.", [nameof(BaseUrl)]);
    }
}
