using Prakerja.Bot.Commands;
using Prakerja.Bot.Hosting;
using Prakerja.TestKit;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Commands;

public sealed class WholeBotTests
{
    [Fact]
    public async Task The_whole_bot_takes_a_command_while_it_runs_and_nothing_else_opens_its_store()
    {
        await using var bot = await RunningBot.Start();
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var line = new CommandLine(
            settings => BotHost.BuildForCommands([
                .. settings, "--environment=Development", $"--contentRoot={Repository.PathOf("Bot")}", $"--Storage:DataDirectory={bot.DataDirectory}"]),
            output, errors, isTerminal: false);

        var code = await line.Run(["wave", "list"], CancellationToken.None);

        Assert.Equal(("", ExitCode.Done), (errors.ToString(), code));
        Assert.Matches("(?s)Wave 6: announced, .*Wave 7: open, .*quota 800,000\n$", output.ToString());
    }
}
