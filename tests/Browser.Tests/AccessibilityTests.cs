using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;

namespace Prakerja.Browser.Tests;

/// <summary>No violation of WCAG 2.2 A and AA that axe can find, in light and in dark.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static readonly AxeRunOptions Contrast = Only("rule", "color-contrast");

    [Fact]
    public async Task Pages_and_forms_shut_nobody_out()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await WidgetPage.Open(phone, bot.Address);
        await NoViolations(widget.Page);
        await NoViolations(await phone.Open(new Uri(bot.Address, "/privacy.html")));
        await widget.Press("Sudah punya akun");
        await widget.Hear("buka formulir ini");
        var form = await widget.Follow("Buka formulir masuk");
        await NoViolations(form);
        await form.GetByLabel("E-mail").FillAsync("sari@example.id");
        await form.GetByLabel("Kata sandi").FillAsync("salah sekali");
        await form.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await form.GetByText("tidak cocok").WaitForAsync();
        await NoViolations(form);
    }

    [Fact]
    public async Task Conversation_in_its_middle_shuts_nobody_out()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var chat = await Registration.ToPhotos(bot.Http, SamplePerson.At(5));
        var widget = await WidgetPage.Resume(phone, bot.Address, chat, "Langkah 5 dari 8");
        await NoViolations(widget.Page);
    }

    private static AxeRunOptions Only(string type, params string[] values) => new() { RunOnly = new RunOnlyOptions { Type = type, Values = [.. values] } };

    private static async Task NoViolations(IPage page)
    {
        await NoViolations(page, Rules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await NoViolations(page, Contrast);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private static async Task NoViolations(IPage page, AxeRunOptions rules)
    {
        var result = await page.RunAxe(rules);
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{page.Url} {violation.Id}: {node.Html}")));
    }
}
