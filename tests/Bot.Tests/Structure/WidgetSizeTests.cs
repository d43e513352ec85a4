using System.IO.Compression;
using Prakerja.TestKit;

namespace Prakerja.Bot.Tests.Structure;

public sealed class WidgetSizeTests
{
    private const int Most = 20 * 1024;

    [Fact]
    public void The_widget_stays_within_20_KB_of_brotli()
    {
        string[] files = [Repository.PathOf("Bot", "wwwroot", "widget.js"), .. Directory.EnumerateFiles(Repository.PathOf("Bot", "wwwroot", "chat"))];
        Assert.InRange(files.Sum(Compressed), 1_000, Most);
    }

    private static long Compressed(string file)
    {
        using var small = new MemoryStream();
        using (var brotli = new BrotliStream(small, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(File.ReadAllBytes(file));
        return small.Length;
    }
}
