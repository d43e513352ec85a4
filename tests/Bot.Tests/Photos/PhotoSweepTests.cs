using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Photos;

namespace Prakerja.Bot.Tests.Photos;

public sealed class PhotoSweepTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly PhotoName Named = VaultFolder.Photo(VaultFolder.Sari, 1);
    private static readonly PhotoName Orphan = VaultFolder.Photo(VaultFolder.Budi, 2);
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
    private readonly VaultFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Photos_that_no_person_names_are_deleted()
    {
        await folder.Vault.Write(Named, [1], None);
        await folder.Vault.Write(Orphan, [2], None);
        clock.Advance(PhotoSweep.Grace * 2);

        Assert.Equal(new SweepReport(Kept: 1, Deleted: 1, Halves: 0), await Sweep());
        Assert.Equal([VaultFolder.Sari], folder.Vault.Persons());
        Assert.NotNull(await folder.Vault.Read(Named, None));
    }

    [Fact]
    public async Task A_photo_whose_turn_may_still_commit_is_kept()
    {
        await folder.Vault.Write(Orphan, [2], None);

        Assert.Equal(new SweepReport(Kept: 1, Deleted: 0, Halves: 0), await Sweep());
        Assert.NotNull(await folder.Vault.Read(Orphan, None));
    }

    [Fact]
    public async Task Halves_of_a_crash_are_deleted()
    {
        await folder.Vault.Write(Named, [1], None);
        await File.WriteAllTextAsync(Path.Combine(folder.DirectoryOf(VaultFolder.Sari), "photo0009.upload.ab12.tmp"), "half");
        Assert.Equal(0, (await Sweep()).Halves);
        clock.Advance(PhotoSweep.Grace * 2);

        Assert.Equal(new SweepReport(Kept: 1, Deleted: 0, Halves: 1), await Sweep());
        Assert.Single(folder.Files);
    }

    [Fact]
    public async Task An_empty_vault_is_swept_in_peace() => Assert.Equal(new SweepReport(0, 0, 0), await Sweep());

    private Task<SweepReport> Sweep() => new PhotoSweep(folder.Vault, clock).Run((name, _) => Task.FromResult(name == Named), None);
}
