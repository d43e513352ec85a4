using System.Net.Sockets;
using System.Text;
using Prakerja.Bot.Commands;

namespace Prakerja.Bot.Tests.Commands;

public sealed class ControlServerTests
{
    private readonly RecordedOutput output = new();

    [Fact]
    public async Task Only_the_owner_of_the_bot_may_speak_to_it()
    {
        await using var bot = await new ControlBot().Start();
        AssertOwnerOnly(bot.Address.Path);
        Assert.Equal(Path.Combine(bot.DataDirectory, "control.sock"), bot.Address.Path);
    }

    [Fact]
    public async Task A_command_runs_in_the_bot_and_is_heard_line_by_line()
    {
        var command = new ScriptedCommand("say", async (request, output, _) =>
        {
            await output.Line(request.Text("what"));
            await output.Progress(0.5, "half");
            await output.Error("careful");
            return 7;
        });
        await using var bot = await new ControlBot(command.Entry).Start();

        Assert.Equal(7, await bot.Ask("say", output, default, ("what", "halo \"dunia\"\n👋")));

        Assert.Equal(["halo \"dunia\"\n👋", $"{0.5:P0} half", "! careful"], output.Said);
    }

    [Fact]
    public async Task Two_commands_run_at_once()
    {
        using var both = new SemaphoreSlim(0);
        using var meet = new Barrier(2);
        var command = new ScriptedCommand("meet", async (_, _, cancel) =>
        {
            await Task.Run(() => Assert.True(meet.SignalAndWait(ControlBot.Patience, cancel)), cancel);
            return 0;
        });
        await using var bot = await new ControlBot(command.Entry).Start();

        var codes = await Task.WhenAll(bot.Ask("meet", output), bot.Ask("meet", output));

        Assert.Equal([0, 0], codes);
    }

    [Fact]
    public async Task A_command_line_that_goes_away_cancels_its_command()
    {
        var endless = new EndlessCommand();
        await using var bot = await new ControlBot(endless.Entry).Start();
        await using (var line = await bot.Connect())
        {
            await line.WriteAsync("{\"version\":1,\"name\":\"endless\",\"values\":{}}\n"u8.ToArray());
            Assert.True(await endless.Began.WaitAsync(ControlBot.Patience));
        }

        Assert.True(await endless.Cancelled.WaitAsync(ControlBot.Patience));
    }

    [Fact]
    public async Task A_command_that_speaks_to_nobody_is_cancelled()
    {
        using var over = new SemaphoreSlim(0);
        var talkative = new ScriptedCommand("talk", async (_, output, _) =>
        {
            try
            {
                while (true)
                    await output.Line(new string('x', 1_000));
            }
            finally
            {
                over.Release();
            }
        });
        await using var bot = await new ControlBot(talkative.Entry).Start();
        await using (var line = await bot.Connect())
            await line.WriteAsync("{\"version\":1,\"name\":\"talk\",\"values\":{}}\n"u8.ToArray());

        Assert.True(await over.WaitAsync(ControlBot.Patience));
    }

    [Fact]
    public async Task Ctrl_C_stops_the_command_in_the_bot_and_waits_for_its_end()
    {
        var endless = new EndlessCommand();
        await using var bot = await new ControlBot(endless.Entry).Start();
        using var stop = new CancellationTokenSource();
        var asked = bot.Ask("endless", output, stop.Token);
        Assert.True(await endless.Began.WaitAsync(ControlBot.Patience));

        await stop.CancelAsync();

        Assert.Equal(ExitCode.Cancelled, await asked);
        Assert.True(await endless.Cancelled.WaitAsync(ControlBot.Patience));
    }

    [Fact]
    public async Task A_bot_that_stops_cancels_what_it_is_doing_and_says_so()
    {
        var endless = new EndlessCommand();
        await using var bot = await new ControlBot(endless.Entry).Start();
        var asked = bot.Ask("endless", output);
        Assert.True(await endless.Began.WaitAsync(ControlBot.Patience));

        await bot.Stop();

        Assert.Equal(ExitCode.Cancelled, await asked);
        Assert.False(File.Exists(bot.Address.Path));
        Assert.Null(await bot.Ask("endless", output));
    }

    [Fact]
    public async Task A_command_that_throws_fails_alone()
    {
        var broken = new ScriptedCommand("break", (_, _, _) => throw new InvalidOperationException("The disk is full."));
        var fault = new ScriptedCommand("refuse", (_, _, _) => throw new CommandFault("Not today."));
        await using var bot = await new ControlBot(broken.Entry, fault.Entry).Start();

        Assert.Equal(ExitCode.Failed, await bot.Ask("break", output));
        Assert.Equal(ExitCode.Failed, await bot.Ask("refuse", output));
        Assert.Equal(ExitCode.Usage, await bot.Ask("unknown", output));

        Assert.Equal(
            ["! 'break' failed: The disk is full.", "! Not today.", "! The running bot does not know 'unknown'. Is it of another version?"], output.Said);
        Assert.Contains(bot.Log.Lines, line => line.Contains("InvalidOperationException", StringComparison.Ordinal) && line.Contains("CommandRunner", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.Lines, line => line.Contains("The disk is full", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"version\":2,\"name\":\"x\",\"values\":{}}\n", "version 1")]
    [InlineData("{\"version\":1}\n", "no message of this protocol")]
    [InlineData("{\"version\":1,\"name\":null,\"values\":{}}\n", "no message of this protocol")]
    [InlineData("null\n", "holds nothing")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "no message of this protocol")]
    public async Task What_is_no_question_gets_an_answer(string question, string answer)
    {
        await using var bot = await new ControlBot().Start();
        await using var line = await bot.Connect();
        await line.WriteAsync(Encoding.UTF8.GetBytes(question));

        var said = await ReadAll(line);

        Assert.Contains(answer, said, StringComparison.Ordinal);
        Assert.EndsWith("{\"exit\":2}\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_without_end_is_refused()
    {
        await using var bot = await new ControlBot().Start();
        await using var line = await bot.Connect();
        await line.WriteAsync(new byte[ControlLines.Longest]);
        Assert.Contains("A line is longer than 65536 bytes.", await ReadAll(line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silent_connection_is_closed()
    {
        await using var bot = await new ControlBot().Start();
        await using var line = await bot.Connect();
        var end = ReadAll(line);
        while (!end.IsCompleted)
        {
            bot.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        Assert.Equal("", await end);
    }

    [Fact]
    public async Task The_longest_text_fits_into_a_line()
    {
        var command = new ScriptedCommand("shout", async (_, output, _) =>
        {
            await output.Line(new string('\u0001', 100_000));
            return 0;
        });
        await using var bot = await new ControlBot(command.Entry).Start();
        Assert.Equal(0, await bot.Ask("shout", output));
        Assert.EndsWith("…", Assert.Single(output.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_left_behind_is_no_bot_and_the_next_start_removes_it()
    {
        await using var bot = new ControlBot(new ScriptedCommand("x", (_, _, _) => Task.FromResult(0)).Entry);
        LeaveSocketBehind(bot.Address.Path);
        Assert.Null(await bot.Ask("x", output));
        Assert.True(File.Exists(bot.Address.Path));

        await bot.Start();

        Assert.Equal(0, await bot.Ask("x", output));
    }

    [Fact]
    public async Task Where_no_bot_ever_ran_there_is_none()
    {
        await using var bot = new ControlBot();
        Assert.Null(await bot.Ask("x", output));
    }

    [Fact]
    public async Task A_second_bot_does_not_take_the_socket_away()
    {
        await using var bot = await new ControlBot(new ScriptedCommand("x", (_, _, _) => Task.FromResult(3)).Entry).Start();
        using var second = bot.NewServer();

        await second.StartAsync(CancellationToken.None);
        await second.StopAsync(CancellationToken.None);

        Assert.Equal(3, await bot.Ask("x", output));
        Assert.Contains(bot.Log.Lines, line => line.Contains("No commands can be taken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_directory_with_a_very_long_path_has_a_socket_too()
    {
        await using var bot = await new ControlBot(deep: 6, new ScriptedCommand("x", (_, _, _) => Task.FromResult(0)).Entry).Start();
        Assert.True(bot.Address.Path.Length > 110);
        AssertOwnerOnly(bot.Address.Path);
        Assert.Equal(0, await bot.Ask("x", output));
        await bot.Stop();
        Assert.False(File.Exists(bot.Address.Path));
    }

    [Fact]
    public async Task More_connections_than_the_bot_serves_wait_their_turn()
    {
        var endless = new EndlessCommand();
        await using var bot = await new ControlBot(endless.Entry, new ScriptedCommand("x", (_, _, _) => Task.FromResult(0)).Entry).Start();
        using var stop = new CancellationTokenSource();
        var many = Enumerable.Range(1, 8).Select(_ => bot.Ask("endless", output, stop.Token)).ToList();
        for (var count = 0; count < many.Count; count++)
            Assert.True(await endless.Began.WaitAsync(ControlBot.Patience));

        var late = bot.Ask("x", output);
        await stop.CancelAsync();

        Assert.Equal(0, await late);
        Assert.All(await Task.WhenAll(many), code => Assert.Equal(ExitCode.Cancelled, code));
    }

    private static void AssertOwnerOnly(string path)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    private static void LeaveSocketBehind(string path)
    {
        // Bound under another name and moved: the socket object then removes nothing when it ends, as when its process is killed.
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path + ".old"));
        File.Move(path + ".old", path);
    }

    private static async Task<string> ReadAll(Stream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        return await reader.ReadToEndAsync().WaitAsync(ControlBot.Patience);
    }
}
