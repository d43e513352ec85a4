using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Commands;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Tests.Commands;

/// <summary>Key rotation and backup, over one of everything that is stored.</summary>
public sealed class KeepingTests
{
    private const string PersonId = "abcdefgh12345678abcd";
    private const string PhotoId = "photo123photo123phot";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_rotation_everything_is_sealed_with_the_new_key_and_can_be_read(bool running)
    {
        await using var bot = new BotInDirectory();
        await bot.Start();
        await StoreOneOfEach(bot);
        if (!running)
            await bot.Stop();

        Assert.Equal(ExitCode.Done, await bot.Run("keys", "rotate"));

        Assert.Equal(
            "Key 2 writes from now on.\n6 records are sealed with key 2.\n1 photos are sealed with key 2.\n", bot.Output.ToString());
        if (running)
            await MustHoldOneOfEach(bot);
        if (running)
            await bot.Stop();
        await bot.Start();
        Assert.Equal(2, bot.Services.GetRequiredService<KeyRing>().Writing);
        await MustHoldOneOfEach(bot);
        Assert.Equal(ExitCode.Done, await bot.Run("keys", "reseal"));
        Assert.EndsWith("0 records are sealed with key 2.\n0 photos are sealed with key 2.\n", bot.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_from_the_environment_are_rotated_there()
    {
        await using var bot = new BotInDirectory();
        bot.Settings["Keys:Ring"] = $"1:{Convert.ToBase64String(new byte[32])}";
        bot.Settings["Keys:Writing"] = "1";
        bot.Settings["Keys:Hash"] = Convert.ToBase64String(new byte[32]);

        Assert.Equal(ExitCode.Usage, await bot.Run("keys", "rotate"));
        Assert.Contains("run 'keys reseal'", bot.Errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await bot.Run("keys", "reseal"));
    }

    [Fact]
    public async Task What_no_key_opens_is_left_alone_and_told()
    {
        await using var bot = new BotInDirectory();
        await bot.Start();
        await bot.Services.GetRequiredService<ITurnStore>().Commit(
            new TurnChanges { Persons = [new PersonWrite("broken", 0, new byte[50])] }, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, await bot.Run("keys", "rotate"));
        Assert.Equal("1 records or photos cannot be read with any key and were left alone. Keep every old key.\n", bot.Errors.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_backup_opens_as_a_store_with_its_photos(bool running)
    {
        await using var bot = new BotInDirectory();
        await bot.Start();
        await StoreOneOfEach(bot);
        if (!running)
            await bot.Stop();

        Assert.Equal(ExitCode.Done, await bot.Run("backup", bot.PathOf("copy")));
        Assert.Equal(ExitCode.Failed, await bot.Run("backup", bot.PathOf("copy")));

        Assert.Contains("holds a backup already", bot.Errors.ToString(), StringComparison.Ordinal);
        if (running)
            await bot.Stop();
        Directory.Delete(bot.DataDirectory, recursive: true);
        Directory.Move(bot.PathOf("copy"), bot.DataDirectory);
        await bot.Start();
        await MustHoldOneOfEach(bot);
    }

    private static async Task StoreOneOfEach(BotInDirectory bot)
    {
        var services = bot.Services;
        var waves = services.GetRequiredService<WaveCodec>();
        var rows = services.GetRequiredService<RowCodec>();
        var limits = ActivatorUtilities.CreateInstance<SealedLimits>(services);
        var now = BotInDirectory.Noon;
        var mail = rows.Row(Lane.Mail, now, "row1", new OutboxItem.Mail(PersonId, "a@example.id", "S", "T", "m@x"));
        var letter = rows.Row(Lane.Mail, now, "letter1", new OutboxItem.Mail(PersonId, "b@example.id", "S", "T", "m@x"));
        Assert.True(await services.GetRequiredService<WaveService>().Save(new WaveFact(new Wave(7, now, now.AddDays(4), 5), 0), CancellationToken.None));
        var kept = await limits.Load(limits.KeyOf("login", "x"), LimitJson.Default.FailedLogins, CancellationToken.None);
        var outcome = await services.GetRequiredService<ITurnStore>().Commit(
            new TurnChanges
            {
                Persons = [new PersonWrite(PersonId, 0, services.GetRequiredService<PersonCodec>().Seal(new Person { Id = PersonId, Conversation = new() }))],
                Limits = [limits.Next(kept, new FailedLogins(3, now), now.AddDays(1), LimitJson.Default.FailedLogins)],
                Entries = [new EntryWrite(7, 1, PersonId, waves.Seal(Entry()))],
                NewRows = [mail],
                DeadLetters = [new DeadLetter("letter1", Lane.Mail, now, "gave-up", letter.Body)],
            },
            CancellationToken.None);
        Assert.IsType<CommitOutcome.Committed>(outcome);
        await services.GetRequiredService<PhotoVault>().Write(PhotoName.Of(PhotoKind.Photo, PersonId, PhotoId), [1, 2, 3], CancellationToken.None);
    }

    private static async Task MustHoldOneOfEach(BotInDirectory bot)
    {
        var services = bot.Services;
        var (turns, outbox, store) = (
            services.GetRequiredService<ITurnStore>(), services.GetRequiredService<IOutboxStore>(), services.GetRequiredService<IWaveStore>());
        var rows = services.GetRequiredService<RowCodec>();
        var limits = ActivatorUtilities.CreateInstance<SealedLimits>(services);
        var row = await turns.Load(new TurnKey.Person(PersonId), CancellationToken.None);
        Assert.NotNull(services.GetRequiredService<PersonCodec>().Open(row!));
        Assert.Equal(7, Assert.Single(await services.GetRequiredService<WaveService>().All(CancellationToken.None)).Wave.Number);
        Assert.Equal(Entry(), services.GetRequiredService<WaveCodec>().Open(Assert.Single(await store.Entries(7, null, 5, CancellationToken.None))));
        Assert.IsType<OutboxItem.Mail>(rows.Open(Assert.Single(await outbox.Due(Lane.Mail, BotInDirectory.Noon, 5, CancellationToken.None))));
        Assert.IsType<OutboxItem.Mail>(rows.Open(Assert.Single(await outbox.DeadLetters(5, CancellationToken.None))));
        Assert.Equal(3, (await limits.Load(limits.KeyOf("login", "x"), LimitJson.Default.FailedLogins, CancellationToken.None)).Value?.Count);
        Assert.Equal(
            [1, 2, 3], await services.GetRequiredService<PhotoVault>().Read(PhotoName.Of(PhotoKind.Photo, PersonId, PhotoId), CancellationToken.None));
    }

    private static WaveEntry Entry() => new(
        7, PersonId, RegistrationNumber.Draw(7, _ => 0), BotInDirectory.Noon, "n", "k", BirthDate.Of(new DateOnly(1990, 1, 10)), false, false, true);
}
