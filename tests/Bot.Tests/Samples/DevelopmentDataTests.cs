using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Development;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Security;
using Prakerja.Bot.Tests.Registry;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Samples;

public sealed class DevelopmentDataTests : IDisposable
{
    private readonly InMemoryTurnStore store = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 24, 5, 0, 0, TimeSpan.Zero));
    private readonly LogLines log = new();
    private readonly ServiceProvider services;

    public DevelopmentDataTests()
    {
        var collection = new ServiceCollection()
            .AddLogging(log.Take)
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(new KeyRing(new Dictionary<int, byte[]> { [1] = new byte[32] }, 1))
            .AddSingleton(new KeyedHash(new byte[32]))
            .AddSingleton<ITurnStore>(store).AddSingleton<IWaveStore>(store).AddSingleton<IRegistryStore>(store).AddSingleton<IOutboxStore>(store)
            .AddSingleton(Options.Create(new TurnOptions()))
            .AddSingleton<RegistryHashes>().AddSingleton<RegistryImport>()
            .AddSingleton(_ => new Passwords(new PasswordCost(8, 1), threads: 1))
            .AddTurnParts()
            .AddWaves()
            .AddDevelopmentData();
        services = collection.BuildServiceProvider();
    }

    [Fact]
    public async Task An_empty_store_gets_people_waves_and_an_account()
    {
        await Start();

        var registry = new ImportedRegistry(store, services.GetRequiredService<RegistryHashes>());
        Assert.Equal(
            new CheckAnswer.Registry(RegistryOutcome.Match),
            await registry.Ask(ImportedRegistryTests.Question("3404015001900003", "3404011203080012", "1990-01-10"), CancellationToken.None));
        var now = time.GetUtcNow();
        var waves = (await services.GetRequiredService<WaveService>().All(CancellationToken.None)).Select(fact => fact.Wave).ToList();
        Assert.Equal([(6, WaveState.Announced), (7, WaveState.Open)], waves.Select(wave => (wave.Number, wave.StateAt(now))));
        Assert.Equal((now.AddHours(-1), now.AddDays(4), 800_000), (waves[1].OpensAt, waves[1].ClosesAt, waves[1].Quota));
        Assert.Equal(waves[1].OpensAt, waves[0].AnnouncedAt);
        Assert.Equal(waves[0].SelectedAt is not null, (await store.Waves(CancellationToken.None)).Single(row => row.Number == 6).Frozen);
    }

    [Fact]
    public async Task The_account_failed_wave_6_and_can_log_in()
    {
        await Start();

        var keys = services.GetRequiredService<TurnKeys>();
        foreach (var claim in SampleApplicant.Claims)
            Assert.NotNull(await store.Load(new TurnKey.Claim(keys.Claim(claim)), CancellationToken.None));
        var person = Person();
        var participation = person.Applicant.Participation;
        Assert.Equal((6, SelectionResult.NotSelected, "quota"), (participation.Joined!.Wave, participation.Result, participation.Reason));
        Assert.Equal(
            PasswordCheck.Right,
            await services.GetRequiredService<Passwords>().Check(SampleApplicant.Password, person.Applicant.Account.PasswordHash));
        Assert.True(person.Applicant is { Identity.IsComplete: true, Contact.PhoneVerifiedAt: not null, Photos.Ktp: not null });
        Assert.NotNull(person.Applicant.Motivation.EvaluatedAt);
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await Start();
        var (person, commits, waves) = (Person(), store.Commits, await store.Waves(CancellationToken.None));
        time.Advance(TimeSpan.FromDays(2));

        await Start();

        Assert.Equal((person.Id, commits), (Person().Id, store.Commits));
        Assert.Equal(waves, await store.Waves(CancellationToken.None));
    }

    [Fact]
    public async Task A_week_later_wave_7_is_open_again()
    {
        await Start();
        time.Advance(TimeSpan.FromDays(7));

        await Start();

        var seven = (await services.GetRequiredService<WaveService>().All(CancellationToken.None))[1].Wave;
        Assert.True(seven.IsOpenAt(time.GetUtcNow()));
        Assert.Equal(time.GetUtcNow().AddDays(4), seven.ClosesAt);
    }

    [Fact]
    public async Task An_imported_registry_and_opened_waves_stay_as_they_are()
    {
        await store.Add(["somebody"], CancellationToken.None);
        var own = new Wave(7, time.GetUtcNow().AddDays(1), time.GetUtcNow().AddDays(2), 10);
        await services.GetRequiredService<WaveService>().Save(new WaveFact(own, 0), CancellationToken.None);

        await Start();

        Assert.Equal(own, (await services.GetRequiredService<WaveService>().All(CancellationToken.None)).Single(fact => fact.Wave.Number == 7).Wave);
        var registry = new ImportedRegistry(store, services.GetRequiredService<RegistryHashes>());
        Assert.Equal(
            new CheckAnswer.Registry(RegistryOutcome.NikNotFound),
            await registry.Ask(ImportedRegistryTests.Question("3404015001900003", "3404011203080012", "1990-01-10"), CancellationToken.None));
    }

    [Fact]
    public async Task Where_somebody_registered_with_its_NIK_the_account_is_left_out()
    {
        var nik = services.GetRequiredService<TurnKeys>().Claim(SampleApplicant.Claims[1]);
        await store.Commit(
            new TurnChanges { Persons = [new PersonWrite("other", 0, [1])], Claims = [new ClaimWrite(nik, "other")] }, CancellationToken.None);

        await Start();

        Assert.Single(store.Persons);
        Assert.Contains(log.Lines, line => line.Contains("sample account was not made", StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain(SampleApplicant.Claims[1].Value, line, StringComparison.Ordinal));
    }

    public void Dispose() => services.Dispose();

    private Task Start() => services.GetServices<IHostedService>().OfType<DevelopmentData>().Single().StartAsync(CancellationToken.None);

    private Person Person() => services.GetRequiredService<PersonCodec>().Open(Assert.Single(store.Persons))!;
}
