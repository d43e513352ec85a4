namespace Prakerja.Dialogs.Engine;

/// <summary>What starts a turn.</summary>
public abstract record UserInput
{
    private UserInput()
    {
    }

    /// <summary>The chat was opened and nothing was said yet.</summary>
    public sealed record Opened : UserInput;

    public sealed record Words(string Text) : UserInput;

    /// <summary>A button. <paramref name="Step"/> is "dialog/step"; <paramref name="Choice"/> beginning with "/" is a command.</summary>
    public sealed record Press(string Step, uint Revision, string Choice, string Label) : UserInput;

    /// <summary>A photo that the host keeps under this id until it is checked.</summary>
    public sealed record Photo(string UploadId) : UserInput;

    /// <summary>Something that cannot be read here: a sticker, a voice message, a second file.</summary>
    public sealed record Unreadable(string Kind) : UserInput;

    /// <summary>Words with an identity number in them, in a chat that must not hold one: the channel has let go of them.</summary>
    public sealed record Withheld : UserInput;

    /// <summary>A one-time form was sent.</summary>
    public sealed record Form(string Step, uint Revision, FormResult Result) : UserInput;

    public sealed record TimerFired(string Name, string Key, DateTimeOffset Due) : UserInput;

    /// <summary>An answer to a check, matched by its id with the checks that are open.</summary>
    public sealed record CheckAnswered(string CheckId, CheckAnswer Answer) : UserInput;

    /// <summary>The sender's own phone number, which the channel vouches for: a shared contact that is the sender himself. As the channel writes it.</summary>
    public sealed record OwnPhone(string Number) : UserInput;

    /// <summary>The chat was opened with a link "lanjut di perangkat lain"; <paramref name="Token"/> is what follows its "l_". Nothing is consumed by it.</summary>
    public sealed record LinkOpened(string Token) : UserInput;

    /// <summary>This chat has just been signed in to this person; <paramref name="ByLink"/>: with a link made in another of his chats.</summary>
    public sealed record SignedIn(bool ByLink = false) : UserInput;
}
