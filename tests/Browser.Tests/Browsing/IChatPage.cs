using Microsoft.Playwright;

namespace Prakerja.Browser.Tests.Browsing;

/// <summary>What a person does in a chat, whichever client draws it. Each waits for what it needs.</summary>
internal interface IChatPage
{
    IPage Page { get; }

    /// <summary>Until the newest message of the bot holds these words.</summary>
    Task Hear(string words);

    Task Say(string text);

    /// <summary>Presses this button under the newest message.</summary>
    Task Press(string label);

    /// <summary>Presses the first button under the newest message.</summary>
    Task PressFirst();

    /// <summary>Follows a button that is a link; gives the page that it opens.</summary>
    Task<IPage> Follow(string label);

    Task Photograph(byte[] jpeg);
}
