using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Bot.Commands;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Tests.Registry;

namespace Prakerja.Bot.Tests.Commands;

public sealed class CommandLineTests
{
    private const string OpenSeven = "Wave 7 opens Thu 3 Sep 2020 12:00 WIB, closes Mon 7 Sep 2020 12:00 WIB.\n";
    private static readonly string[] Open = ["wave", "open", "7", "--opens", "2020-09-03T12:00", "--closes", "2020-09-07 12:00", "--quota", "800000"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Waves_are_opened_listed_and_closed_with_and_without_a_running_bot(bool running)
    {
        await using var bot = new BotInDirectory();
        if (running)
            await bot.Start();

        Assert.Equal(ExitCode.Done, await bot.Run("wave", "list"));
        Assert.Equal(ExitCode.Done, await bot.Run([.. Open, "--no-selfie"]));
        Assert.Equal(ExitCode.Done, await bot.Run("wave", "list"));
        Assert.Equal(ExitCode.Done, await bot.Run("wave", "close", "7"));
        Assert.Equal(ExitCode.Failed, await bot.Run("wave", "close", "6"));

        Assert.Equal(
            "There is no wave yet. Open one with: wave open NUMBER --opens TIME --closes TIME --quota NUMBER\n" + OpenSeven
            + "Wave 7: open, Thu 3 Sep 2020 12:00 WIB to Mon 7 Sep 2020 12:00 WIB, quota 800,000, no selfie\n"
            + "Wave 7 closed Thu 3 Sep 2020 12:00 WIB.\n",
            bot.Output.ToString());
        Assert.Equal("There is no wave 6.\n", bot.Errors.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_registry_is_imported_with_its_bad_lines_told(bool running)
    {
        await using var bot = new BotInDirectory();
        if (running)
            await bot.Start();
        var file = bot.Write("people.csv", CsvText.Header, CsvText.Sari, "1,2,3,4", CsvText.Budi);

        Assert.Equal(ExitCode.Failed, await bot.Run("registry", "import", file));

        Assert.Equal("100 %  2 people\n2 people imported, 1 lines left out.\n", bot.Output.ToString());
        Assert.Equal("Line 3: nik: not 16 digits\n", bot.Errors.ToString());
        if (!running)
            await bot.Start();
        Assert.False(await bot.Services.GetRequiredService<IRegistryStore>().IsEmpty(CancellationToken.None));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named()
    {
        await using var bot = new BotInDirectory();
        Assert.Equal(ExitCode.Failed, await bot.Run("registry", "import", bot.PathOf("nowhere.csv")));
        Assert.Contains("nowhere.csv' cannot be read", bot.Errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_in_use_by_a_bot_that_cannot_be_reached_is_not_opened()
    {
        await using var bot = new BotInDirectory();
        await using var other = LiteDbStore.Open(
            new StorageOptions { DataDirectory = bot.DataDirectory }, TimeProvider.System, NullLogger<LiteDbStore>.Instance);

        Assert.Equal(ExitCode.Failed, await bot.Run("wave", "list"));

        Assert.Contains($"is in use by process {Environment.ProcessId}", bot.Errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_command_the_store_is_closed_and_no_socket_was_ever_there()
    {
        await using var bot = new BotInDirectory();
        Assert.Equal(ExitCode.Done, await bot.Run("wave", "list"));
        Assert.False(File.Exists(Path.Combine(bot.DataDirectory, "control.sock")));
        await bot.Start();
        Assert.Equal(ExitCode.Done, await bot.Run("wave", "list"));
    }

    [Theory]
    [InlineData("wave")]
    [InlineData("wave", "shut", "7")]
    [InlineData("wave", "close")]
    [InlineData("wave", "close", "seven")]
    [InlineData("wave", "close", "0")]
    [InlineData("wave", "close", "7", "8")]
    [InlineData("wave", "open", "7", "--opens", "now", "--closes", "2020-09-07T12:00")]
    [InlineData("wave", "open", "7", "--opens", "today", "--closes", "2020-09-07T12:00", "--quota", "5")]
    [InlineData("wave", "open", "7", "--opens", "2020-09-07T12:00", "--closes", "2020-09-03T12:00", "--quota", "5")]
    [InlineData("wave", "open", "10000", "--opens", "now", "--closes", "2020-09-07T12:00", "--quota", "5")]
    [InlineData("registry", "import")]
    [InlineData("dead-letters", "replay")]
    public async Task What_is_written_wrong_changes_nothing_and_exits_with_2(params string[] args)
    {
        await using var bot = new BotInDirectory();
        Assert.Equal(ExitCode.Usage, await bot.Run(args));
        Assert.NotEqual("", bot.Errors.ToString());
    }

    [Fact]
    public async Task Help_lists_every_command()
    {
        await using var bot = new BotInDirectory();
        Assert.Equal(ExitCode.Done, await bot.Run("--help"));
        Assert.All(
            CommandCatalog.All.Select(entry => entry.Syntax.Name.Split(' ')[0]),
            word => Assert.Contains(word, bot.Output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_setting_is_named()
    {
        await using var bot = new BotInDirectory();
        bot.Settings["Registry:Provider"] = "Http";
        Assert.Equal(ExitCode.Usage, await bot.Run("wave", "list"));
        Assert.StartsWith("The setting Registry:Http:Url is missing.", bot.Errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "wave", "list")]
    [InlineData(true, "registry")]
    [InlineData(true, "--help")]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5001")]
    [InlineData(false, "--environment=Production")]
    public void Settings_of_the_bot_are_no_commands(bool isCommand, params string[] args) => Assert.Equal(isCommand, CommandLine.IsCommand(args));

    [Fact]
    public async Task A_path_counts_from_where_it_was_written()
    {
        CommandRequest? asked = null;
        var root = Grammar.Build([RegistryImportCommand.Syntax], (request, _) =>
        {
            asked = request;
            return Task.FromResult(0);
        });
        await root.Parse(["registry", "import", "people.csv"]).InvokeAsync(cancellationToken: CancellationToken.None);
        Assert.Equal(Path.GetFullPath("people.csv"), asked!.Text("file"));
    }

    [Fact]
    public async Task A_dead_letter_goes_back_into_the_queue_with_no_try_begun()
    {
        await using var bot = new BotInDirectory();
        await bot.Start();
        var rows = bot.Services.GetRequiredService<RowCodec>();
        var outbox = bot.Services.GetRequiredService<IOutboxStore>();
        await Bury(bot, rows.Row(Lane.Mail, BotInDirectory.Noon, "letter1", new OutboxItem.Mail("p1", "a@example.id", "S", "T", "m@x") { Ended = 5 }), Lane.Mail);
        await Bury(bot, rows.Row(Lane.Mail, BotInDirectory.Noon, "poison1", new OutboxItem.Poison("p1", "i", "w", "p", "t")), null);

        Assert.Equal(ExitCode.Done, await bot.Run("dead-letters", "list"));
        Assert.Equal(ExitCode.Done, await bot.Run("dead-letters", "replay", "letter1"));
        Assert.Equal(ExitCode.Failed, await bot.Run("dead-letters", "replay", "letter1"));
        Assert.Equal(ExitCode.Failed, await bot.Run("dead-letters", "replay", "poison1"));

        var row = Assert.Single(await outbox.Due(Lane.Mail, BotInDirectory.Noon, 10, CancellationToken.None));
        Assert.Equal((0, 0), (row.Tries, rows.Open(row)!.Ended));
        Assert.Contains("letter1  mail  Thu 3 Sep 2020 12:00 WIB  gave-up", bot.Output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("example.id", bot.Output.ToString(), StringComparison.Ordinal);
    }

    private static async Task Bury(BotInDirectory bot, OutboxRow row, Lane? lane)
    {
        var store = bot.Services.GetRequiredService<Prakerja.Bot.Turns.ITurnStore>();
        var letter = new DeadLetter(row.Key.Id, lane, BotInDirectory.Noon, "gave-up", row.Body);
        await store.Commit(new() { DeadLetters = [letter] }, CancellationToken.None);
    }
}
