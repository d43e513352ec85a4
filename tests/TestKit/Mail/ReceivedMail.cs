namespace Prakerja.TestKit.Mail;

/// <summary>
/// A mail as the server took it: sender and recipients of the envelope, parsed subject and text, raw headers by lower-case name,
/// how many connections the server had seen by then, whether the line was encrypted, and who had logged in.
/// </summary>
public sealed record ReceivedMail(
    string From,
    IReadOnlyList<string> To,
    string Subject,
    string Text,
    IReadOnlyDictionary<string, string> Headers,
    int Connection,
    bool Secure,
    string? User);
