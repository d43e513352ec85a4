using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Prakerja.Browser.Tests.Browsing;

/// <summary>Pictures of one journey, numbered, to be looked at by people: in the folder for temporary files, under prakerja-screens.</summary>
internal sealed partial class Album
{
    private readonly string folder;
    private int count;

    public Album(string name)
    {
        folder = Path.Combine(Path.GetTempPath(), "prakerja-screens", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    public async Task Keep(IPage page, string title)
    {
        await page.WaitForFunctionAsync("() => [...(document.querySelector('#chat')?.shadowRoot ?? document).querySelectorAll('img')].every((image) => image.complete)");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder, $"{++count:00}-{NotInNames().Replace(title, "-")}.png"),
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotInNames();
}
