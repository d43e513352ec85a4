using Prakerja.Bot.Commands;

namespace Prakerja.Bot.Tests.Commands;

public sealed class ConsoleOutputTests : IDisposable
{
    private readonly StringWriter text = new() { NewLine = "\n" };
    private readonly StringWriter errors = new() { NewLine = "\n" };

    [Fact]
    public async Task On_a_terminal_a_bar_grows_and_leaves_nothing_behind()
    {
        var console = new ConsoleOutput(text, errors, isTerminal: true);
        await console.Progress(0.5, "10 people");
        await console.Line("done");

        var bar = $"[###############               ] {0.5,4:P0}  10 people";
        Assert.Equal($"\r{bar}\r{new string(' ', bar.Length)}\rdone\n", text.ToString());
    }

    [Fact]
    public async Task In_a_file_every_tenth_of_the_way_is_a_line()
    {
        var console = new ConsoleOutput(text, errors, isTerminal: false);
        for (var done = 0; done <= 100; done++)
            await console.Progress(done / 100.0, $"{done} people");

        Assert.Equal(10, text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain('\r', text.ToString());
    }

    public void Dispose()
    {
        text.Dispose();
        errors.Dispose();
    }

    [Fact]
    public async Task Text_gives_no_orders_to_the_terminal()
    {
        var console = new ConsoleOutput(text, errors, isTerminal: true);
        await console.Error("a\u001b[2Jb\rc");
        Assert.Equal("a [2Jb c\n", errors.ToString());
    }
}
