namespace Prakerja.Bot.Forms;

/// <summary>The kinds of one-time forms, as <c>Link.Form</c> names them.</summary>
internal static class FormKind
{
    public const string Password = "password";
    public const string Login = "login";
    public const string Forgot = "forgot";

    /// <summary>Data: the password's version.</summary>
    public const string Reset = "reset";

    /// <summary>Data: the address in lower case.</summary>
    public const string ConfirmEmail = "confirm-email";
    public const string Identity = "identity";
    public const string Photo = "photo";

    /// <summary>Data: the key of the chat that was signed in.</summary>
    public const string EndSession = "end-session";
}
