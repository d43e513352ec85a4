using Microsoft.Playwright;
using Prakerja.TestKit.Processes;

[assembly: AssemblyFixture(typeof(Prakerja.Browser.Tests.Browsing.Chromium))]

namespace Prakerja.Browser.Tests.Browsing;

/// <summary>Debian's Chromium without a window, one for all tests; each test gets phones of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private const float Patience = 20_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <exception cref="MissingToolException">Chromium is not installed.</exception>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
            throw new MissingToolException(Program, "chromium");
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Headless = true, Args = Flags });
    }

    public async Task<Phone> Phone()
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 360, Height = 640 },
            HasTouch = true,
            IsMobile = true,
            UserAgent = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36",
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
        });
        context.SetDefaultTimeout(Patience);
        return new Phone(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
