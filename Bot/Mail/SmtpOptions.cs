using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace Prakerja.Bot.Mail;

/// <summary>The mail server: section <c>Mail:Smtp</c>, with <c>Mail:From</c> and <c>Mail:ReplyTo</c>.</summary>
internal sealed class SmtpOptions : IValidatableObject
{
    [Required(AllowEmptyStrings = false)]
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    [EnumDataType(typeof(SmtpSecurity))]
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    /// <summary>Empty for a relay that asks for no log-in.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>A PEM file with the authority of the server's certificate, where the machine does not know it (the agency's own relay).</summary>
    public string? TrustedCertificates { get; set; }

    /// <summary>One address, a name before it allowed. Its domain has to fit SPF and DKIM.</summary>
    [Required(AllowEmptyStrings = false)]
    public string From { get; set; } = "";

    /// <summary>Who reads answers; <see cref="From"/> where empty.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>For one try, from connecting to the last answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Connections at the same time.</summary>
    [Range(1, 50)]
    public int Connections { get; set; } = 4;

    /// <summary>How long an idle connection waits for the next mail.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan KeepOpen { get; set; } = TimeSpan.FromSeconds(15);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(User) != string.IsNullOrEmpty(Password))
            yield return new("Mail:Smtp:User and Mail:Smtp:Password belong together.", [nameof(User), nameof(Password)]);
        if (!IsAddress(From))
            yield return new("Mail:From is not a mail address.", [nameof(From)]);
        if (!string.IsNullOrEmpty(ReplyTo) && !IsAddress(ReplyTo))
            yield return new("Mail:ReplyTo is not a mail address.", [nameof(ReplyTo)]);
        if (!string.IsNullOrEmpty(TrustedCertificates) && !File.Exists(TrustedCertificates))
            yield return new("Mail:Smtp:TrustedCertificates names a file that is not there.", [nameof(TrustedCertificates)]);
    }

    // The parser takes a mailbox without a domain too.
    private static bool IsAddress(string text) => MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address.Contains('@');
}

/// <summary>No "where available": an attacker on the line could strip the offer.</summary>
internal enum SmtpSecurity
{
    None,
    StartTls,
    SslOnConnect,
}
