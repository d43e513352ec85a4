namespace Prakerja.Dialogs.Engine;

/// <summary>Choice ids that are commands and work at any question.</summary>
public static class Choices
{
    public const string Back = "/back";
    public const string Menu = "/menu";
    public const string Help = "/help";
    public const string Cancel = "/cancel";
    public const string ChangeList = "/change";

    /// <summary>Followed by the place of a question, "identity/nik".</summary>
    public const string Change = "/change:";

    /// <summary>Followed by the id of a topic.</summary>
    public const string Faq = "/faq:";

    /// <summary>How to reach a person.</summary>
    public const string Contact = "/contact";

    public const string SignOut = "/sign-out";

    /// <summary>The chats of this account.</summary>
    public const string Devices = "/devices";

    /// <summary>Go on in another chat.</summary>
    public const string Link = "/link";

    public const string Language = "/language";
}
