using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Prakerja.Browser.Tests.Browsing;

/// <summary>A cheap phone: 360 x 640, touch, storage of its own. Remembers what its pages complained of.</summary>
public sealed class Phone : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> troubles = new();

    internal Phone(IBrowserContext context)
    {
        Context = context;
        context.Console += (_, message) => Note(message.Type == "error", $"{message.Text} ({message.Location})");
        context.WebError += (_, error) => Note(true, error.Error);
    }

    public IBrowserContext Context { get; }

    /// <summary>Errors on the console and exceptions that nobody caught.</summary>
    public IReadOnlyCollection<string> Troubles => troubles;

    public async Task<IPage> Open(Uri address)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }

    public async ValueTask DisposeAsync() => await Context.CloseAsync();

    private void Note(bool isTrouble, string what)
    {
        if (isTrouble)
            troubles.Enqueue(what);
    }
}
