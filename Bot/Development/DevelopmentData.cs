using Prakerja.Bot.Registry;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Development;

/// <summary>
/// Fills an empty store, so that Development needs nothing: the registry, wave 6 announced, wave 7 open, and an account that failed wave 6.
/// What is there already stays; only wave 7 is opened again when it has closed by itself.
/// </summary>
internal sealed partial class DevelopmentData(
    IRegistryStore registry,
    RegistryImport import,
    WaveService waves,
    ITurnStore store,
    DevelopmentPersons persons,
    IChance chance,
    TimeProvider time,
    ILogger<DevelopmentData> logger) : IHostedService
{
    private const int Quota = 800_000;
    private const int OpenWave = DevelopmentAccount.FailedWave + 1;

    private static readonly TimeSpan OpenSince = TimeSpan.FromHours(1);
    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(4);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await FillRegistry(cancellationToken);
        await FillWaves(cancellationToken);
        await FillAccounts(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task FillRegistry(CancellationToken cancel)
    {
        if (!await registry.IsEmpty(cancel))
            return;
        await using var file = File.OpenRead(SampleFiles.People);
        var report = await import.Run(
            file,
            bad => throw new InvalidDataException($"{SampleFiles.People}, line {bad.Number}: {bad.Reason}"),
            _ => ValueTask.CompletedTask,
            cancel);
        Filled(logger, report.People);
    }

    private async Task FillWaves(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var known = (await waves.All(cancel)).ToDictionary(wave => wave.Wave.Number);
        if (!known.ContainsKey(DevelopmentAccount.FailedWave))
        {
            var closed = now.AddDays(-3);
            var failed = new Wave(
                DevelopmentAccount.FailedWave, closed.AddDays(-4), closed, Quota, SelectedAt: closed.AddDays(1), AnnouncedAt: now - OpenSince);
            await waves.Save(new WaveFact(failed, 0), cancel);
        }

        var open = known.GetValueOrDefault(OpenWave);
        if (open is null)
            await waves.Save(new WaveFact(new Wave(OpenWave, now - OpenSince, now + OpenFor, Quota), 0), cancel);
        else if (open.Wave.StateAt(now) == WaveState.Closed)
            await waves.Save(open with { Wave = open.Wave with { ClosesAt = now + OpenFor } }, cancel);
    }

    private async Task FillAccounts(CancellationToken cancel)
    {
        var claims = DevelopmentAccount.Claims.Select(persons.KeyOf).ToList();
        if (await store.Load(new TurnKey.Claim(claims[0]), cancel) is not null)
            return;
        if (await persons.HashPassword(DevelopmentAccount.Password) is not { } hash)
            return;
        var person = DevelopmentAccount.Make(hash, time.GetUtcNow().AddDays(-5), chance);
        var outcome = await store.Commit(
            new TurnChanges
            {
                Persons = [new PersonWrite(person.Id, 0, persons.Seal(person))],
                Claims = [.. claims.Select(claim => new ClaimWrite(claim, person.Id))],
            },
            cancel);
        if (outcome is not CommitOutcome.Committed)
            NotMade(logger);
    }

    [LoggerMessage(EventId = 4501, Level = LogLevel.Information, Message = "The registry holds {Count} fictional people")]
    private static partial void Filled(ILogger logger, long count);

    [LoggerMessage(EventId = 4502, Level = LogLevel.Warning, Message = "The sample account was not made: somebody registered with its NIK or phone number")]
    private static partial void NotMade(ILogger logger);
}
