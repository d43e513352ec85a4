namespace Prakerja.Dialogs.Engine;

/// <summary>What a one-time form brought, after the host has verified or hashed what must not enter a turn.</summary>
public abstract record FormResult
{
    private FormResult()
    {
    }

    /// <summary>A new password, hashed.</summary>
    public sealed record PasswordChosen(string Hash) : FormResult;

    /// <summary>
    /// The right password of <paramref name="PersonId"/> was given. The page shows <paramref name="Number"/>; only that number, typed into the chat, signs it in.
    /// </summary>
    public sealed record LoginVerified(string PersonId, int PasswordVersion, string Number) : FormResult
    {
        /// <summary>The same password hashed anew, where the stored hash is cheaper to guess against than today's.</summary>
        public string? NewHash { get; init; }
    }

    /// <summary>The link mailed to this address was opened and confirmed, or disowned ("bukan saya").</summary>
    public sealed record EmailConfirmed(string Email) : FormResult;

    public sealed record EmailDisowned(string Email) : FormResult;

    /// <summary>NIK, KK and birth date as typed into a form; they are read like typed answers.</summary>
    public sealed record IdentityTyped(string Nik, string FamilyCard, string BirthDate) : FormResult;

    /// <summary>A photo, kept under this id until it is checked.</summary>
    public sealed record PhotoSent(string UploadId) : FormResult;

    public sealed record PasswordReset(string Hash, int PasswordVersion) : FormResult;

    /// <summary>The owner of the mailbox ended a sign-in that was not his.</summary>
    public sealed record SessionEnded(string ChatKey) : FormResult;
}
