namespace Prakerja.Dialogs.Engine;

/// <summary>An address that the bot gives out. The engine only names it; the host makes the address and seals what it carries.</summary>
public abstract record Link
{
    private Link()
    {
    }

    /// <summary>A page of ours by its path, for example "/privacy.html".</summary>
    public sealed record Page(string Path) : Link;

    /// <summary>
    /// A one-time form. It carries the step and revision that it answers; with another revision it changes nothing.
    /// <paramref name="Data"/> is what else the form must know, for example the address that a confirmation proves.
    /// </summary>
    public sealed record Form(string Kind, string Step, uint Revision, TimeSpan Life, string Data = "") : Link;

    /// <summary>Leads into a chat of this channel ("telegram"), which hands <paramref name="Token"/> back as <see cref="UserInput.LinkOpened"/>.</summary>
    public sealed record Chat(string Channel, string Token) : Link;
}
