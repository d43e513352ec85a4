using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Prakerja.TestKit.Running;
using static Microsoft.Playwright.Assertions;

namespace Prakerja.Browser.Tests.Browsing;

/// <summary>Our own widget as the full page. Looks at itself after every message: its end is in view, nothing scrolls sideways, and an <see cref="Album"/> keeps a picture.</summary>
internal sealed class WidgetPage(IPage page, Album? album = null) : IChatPage
{
    public IPage Page => page;

    public ILocator BotMessages => page.Locator("[data-test=message-bot]");

    public ILocator OwnMessages => page.Locator("[data-test=message-user]");

    /// <summary>What was said on both sides, in its order.</summary>
    public ILocator Texts => page.Locator("[data-test^=message-] .body");

    public ILocator Countdown => page.Locator("[data-test=countdown]");

    public ILocator Status => page.Locator("[data-test=status]");

    public ILocator Choices => page.Locator(".turn").Last.Locator("[data-test=choice]");

    public static async Task<WidgetPage> Open(Phone phone, Uri bot, Album? album = null)
    {
        var widget = new WidgetPage(await phone.Open(bot), album);
        await widget.Hear("Anda ingin apa?");
        return widget;
    }

    /// <summary>Goes on with a conversation that began elsewhere, at this question.</summary>
    public static async Task<WidgetPage> Resume(Phone phone, Uri bot, WebChatUser chat, string question)
    {
        var saved = JsonSerializer.Serialize(new { conversationId = chat.Conversation, resume = chat.Resume });
        await phone.Context.AddInitScriptAsync($"if (location.protocol === 'http:') localStorage['prakerja.conversation'] ??= {JsonSerializer.Serialize(saved)}");
        var page = await phone.Open(bot);
        var widget = new WidgetPage(page);
        await widget.Hear(question);
        return widget;
    }

    public async Task Hear(string words)
    {
        await Expect(BotMessages.Last).ToContainTextAsync(words, new() { IgnoreCase = true });
        await Expect(BotMessages.Last.Locator(".foot")).ToBeInViewportAsync();
        await NothingScrollsSideways();
        if (album is not null)
            await album.Keep(page, words);
    }

    public async Task Say(string text)
    {
        await page.Locator("[data-test=input]").FillAsync(text);
        await page.Locator("[data-test=send]").TapAsync();
    }

    public Task Press(string label) => Choices.And(page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true })).TapAsync();

    public Task PressFirst() => Choices.First.TapAsync();

    public Task<IPage> Follow(string label) =>
        page.Context.RunAndWaitForPageAsync(() => Choices.And(page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{Regex.Escape(label)}") })).TapAsync());

    public Task Photograph(byte[] jpeg) =>
        page.Locator("[data-test=photo-input]").SetInputFilesAsync(new FilePayload { Name = "foto.jpg", MimeType = "image/jpeg", Buffer = jpeg });

    public async Task NothingScrollsSideways() => Assert.Equal("", await page.EvaluateAsync<string>(
        """
        () => {
          const inside = [...document.querySelector('#chat').shadowRoot.querySelectorAll('*')].filter((node) => /auto|scroll/.test(getComputedStyle(node).overflowX));
          return [document.documentElement, ...inside].filter((node) => node.scrollWidth > node.clientWidth)
            .map((node) => `${node.tagName}.${node.className}: ${node.scrollWidth} > ${node.clientWidth}`).join('\n');
        }
        """));
}
