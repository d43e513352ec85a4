namespace Prakerja.TestKit.Mail;

/// <summary>
/// How the real SMTP server of a test behaves: it demands a log-in where a user is set, makes a certificate of its own for TLS
/// (<see cref="RealSmtpServer.CertificatePath"/>) and takes mails up to a size in bytes.
/// </summary>
public sealed record SmtpServerSettings(string? User = null, string? Password = null, SmtpServerTls Tls = SmtpServerTls.None, int Size = 100_000);

public enum SmtpServerTls
{
    None,
    StartTls,
    Implicit,
}
