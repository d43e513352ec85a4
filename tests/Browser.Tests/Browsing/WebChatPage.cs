using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prakerja.Browser.Tests.Browsing;

/// <summary>Microsoft's Web Chat, known by the roles and names that it gives to people with a screen reader.</summary>
internal sealed class WebChatPage(IPage page, Album? album = null) : IChatPage
{
    public IPage Page => page;

    private ILocator BotMessages => page.Locator("article .webchat__stacked-layout__message:not(.webchat__bubble--from-user)");

    private ILocator Suggestions => page.Locator(".webchat__suggested-actions button");

    public async Task Hear(string words)
    {
        await Expect(BotMessages.Last).ToContainTextAsync(words, new() { IgnoreCase = true });
        if (album is not null)
            await album.Keep(page, words);
    }

    public async Task Say(string text)
    {
        var box = page.GetByRole(AriaRole.Textbox);
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    public Task Press(string label) => Suggestion(label).ClickAsync();

    public Task PressFirst() => Suggestions.First.ClickAsync();

    public Task<IPage> Follow(string label) => page.Context.RunAndWaitForPageAsync(() => Suggestion(label).ClickAsync());

    public Task Photograph(byte[] jpeg) =>
        page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "foto.jpg", MimeType = "image/jpeg", Buffer = jpeg });

    private ILocator Suggestion(string label) => Suggestions.Filter(new() { HasText = label }).First;
}
