using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Security;
using Prakerja.Bot.Waves;
using Prakerja.Domain.Waves;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Waves;

public sealed class WaveServiceTests
{
    private static readonly DateTimeOffset Opens = new(2020, 9, 3, 5, 0, 0, TimeSpan.Zero);
    private static readonly Wave Seven = new(7, Opens, Opens.AddDays(4), 800_000);

    private readonly InMemoryTurnStore store = new();
    private readonly FakeTimeProvider time = new(Opens.AddHours(1));
    private readonly WaveCodec codec = new(new SealedJson(new KeyRing(new Dictionary<int, byte[]> { [1] = new byte[32] }, 1)));
    private readonly WaveCache cache;
    private readonly WaveService waves;

    public WaveServiceTests()
    {
        cache = new WaveCache(store, codec, time, TimeSpan.FromHours(1));
        waves = new WaveService(store, codec, cache, time);
    }

    [Fact]
    public async Task An_opened_wave_is_known_to_the_next_turn()
    {
        Assert.Empty((await cache.Get()).Waves);

        Assert.Equal(new WaveChange.Saved(Seven), await waves.Open(Seven, CancellationToken.None));

        Assert.Equal(Seven, Assert.Single((await cache.Get()).Waves).Wave);
    }

    [Fact]
    public async Task Opened_again_it_changes_and_its_version_moves()
    {
        await waves.Open(Seven, CancellationToken.None);
        var before = Assert.Single(await waves.All(CancellationToken.None)).Version;

        Assert.Equal(new WaveChange.Unchanged(Seven), await waves.Open(Seven, CancellationToken.None));
        var longer = Seven with { ClosesAt = Opens.AddDays(6), Quota = 900_000, AsksSelfie = false };
        Assert.Equal(new WaveChange.Saved(longer), await waves.Open(longer, CancellationToken.None));

        var stored = Assert.Single(await waves.All(CancellationToken.None));
        Assert.Equal((longer, before + 1), (stored.Wave, stored.Version));
    }

    [Fact]
    public async Task A_closed_wave_is_closed_from_this_moment_on()
    {
        await waves.Open(Seven, CancellationToken.None);

        var closed = Assert.IsType<WaveChange.Saved>(await waves.Close(7, CancellationToken.None)).Wave;

        Assert.Equal(time.GetUtcNow(), closed.ClosesAt);
        Assert.False(closed.IsOpenAt(time.GetUtcNow()));
        Assert.Equal(new WaveChange.Unchanged(closed), await waves.Close(7, CancellationToken.None));
    }

    [Fact]
    public async Task What_is_not_there_or_not_open_yet_cannot_be_closed()
    {
        await waves.Open(Seven with { Number = 8, OpensAt = Opens.AddDays(1) }, CancellationToken.None);

        Assert.Equal(new WaveChange.Refused("There is no wave 7."), await waves.Close(7, CancellationToken.None));
        Assert.Equal(new WaveChange.Refused("Wave 8 is not open yet."), await waves.Close(8, CancellationToken.None));
    }

    [Fact]
    public async Task A_frozen_list_stays_frozen()
    {
        await waves.Save(new(Seven with { SelectedAt = Opens.AddMinutes(1) }, 0), CancellationToken.None);

        Assert.IsType<WaveChange.Refused>(await waves.Open(Seven, CancellationToken.None));
        Assert.True(Assert.Single(await store.Waves(CancellationToken.None)).Frozen);
    }

    [Fact]
    public async Task A_wave_that_cannot_be_read_is_not_written_over()
    {
        await store.Save(new WaveRow(7, 0, false, new byte[40]), CancellationToken.None);

        Assert.IsType<WaveChange.Refused>(await waves.Open(Seven, CancellationToken.None));
        Assert.IsType<WaveChange.Refused>(await waves.Close(7, CancellationToken.None));
        Assert.Empty(await waves.All(CancellationToken.None));
    }

    [Fact]
    public async Task Of_two_operators_none_is_lost()
    {
        await waves.Open(Seven, CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(1, 4).Select(extra => Task.Run(() => waves.Open(Seven with { Quota = extra }, CancellationToken.None))));
        Assert.Equal(5, Assert.Single(await waves.All(CancellationToken.None)).Version);
    }
}
