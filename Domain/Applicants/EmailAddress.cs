using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>
/// Any e-mail address that a mail server will take: plus signs and dashes included, ASCII only, without quoted names and numeric hosts.
/// The domain is kept in lower case; the name before the @ as typed.
/// </summary>
[JsonConverter(typeof(StoredTextConverter<EmailAddress>))]
public sealed record EmailAddress : IStoredText<EmailAddress>
{
    public const int MaxLength = 254;

    private EmailAddress(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "email.empty";
        public const string NoAt = "email.no-at";
        public const string TwoAt = "email.two-at";
        public const string Space = "email.space";
        public const string Characters = "email.characters";
        public const string Name = "email.name";
        public const string Domain = "email.domain";
        public const string TooLong = "email.too-long";
        public static readonly string[] All = [Empty, NoAt, TwoAt, Space, Characters, Name, Domain, TooLong];
    }

    public string Value { get; }

    public string Stored => Value;

    public string Shown => Value;

    /// <summary>What makes two addresses the same mailbox: all in lower case. This is what is claimed.</summary>
    public string Key => Value.ToLowerInvariant();

    public string LocalPart => Value[..Value.LastIndexOf('@')];

    public string Domain => Value[(Value.LastIndexOf('@') + 1)..];

    /// <summary>"s***@example.id"</summary>
    public string Masked => $"{Value[0]}***@{Domain}";

    /// <summary>The address that was probably meant ("gmial.com" for "gmail.com"), or null. Only ever a question to the applicant.</summary>
    public EmailAddress? Suggestion => MailDomains.Nearest(Domain) is { } meant ? new EmailAddress($"{LocalPart}@{meant}") : null;

    public static EmailAddress FromStored(string stored) => new(stored);

    /// <summary>Detail: for characters the first that does not belong.</summary>
    public static Parsed<EmailAddress> Parse(string text)
    {
        var typed = Unwrap(TypedText.Clean(text));
        var read = TypedText.Excerpt(typed);
        if (typed.Length == 0) return Parsed<EmailAddress>.No(Codes.Empty);
        if (typed.Length > MaxLength) return Parsed<EmailAddress>.No(Codes.TooLong, read);

        var at = typed.IndexOf('@', StringComparison.Ordinal);
        if (at < 0) return Parsed<EmailAddress>.No(Codes.NoAt, read);
        if (at != typed.LastIndexOf('@')) return Parsed<EmailAddress>.No(Codes.TwoAt, read);
        if (typed.Contains(' ', StringComparison.Ordinal)) return Parsed<EmailAddress>.No(Codes.Space, read);

        var local = typed[..at];
        var domain = typed[(at + 1)..].ToLowerInvariant();
        foreach (var rune in (local + domain).EnumerateRunes())
            if (!rune.IsAscii || !IsNameCharacter((char)rune.Value)) return Parsed<EmailAddress>.No(Codes.Characters, read, rune.ToString());
        if (!IsName(local)) return Parsed<EmailAddress>.No(Codes.Name, read);
        return IsDomain(domain)
            ? Parsed<EmailAddress>.Ok(new EmailAddress($"{local}@{domain}"))
            : Parsed<EmailAddress>.No(Codes.Domain, read);
    }

    /// <summary>Masked, so that an address that slips into a log says little.</summary>
    public override string ToString() => Masked;

    // Phone keyboards put a space after a suggested word ("sari @gmail.com") and a full stop at the end.
    private static string Unwrap(string typed)
    {
        if (typed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) typed = typed["mailto:".Length..];
        typed = typed.Trim('<', '>', ' ', '.', ',', ';');
        return typed.Replace(" @", "@", StringComparison.Ordinal).Replace("@ ", "@", StringComparison.Ordinal)
            .Replace(" .", ".", StringComparison.Ordinal).Replace(". ", ".", StringComparison.Ordinal);
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+/=?^_`{|}~.-".Contains(character);

    private static bool IsName(string local)
        => local.Length is > 0 and <= 64 && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal);

    private static bool IsDomain(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length >= 2 && labels.All(IsLabel) && labels[^1].Length >= 2 && !labels[^1].All(char.IsAsciiDigit);
    }

    private static bool IsLabel(string label)
        => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
