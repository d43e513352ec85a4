using Prakerja.Bot.Photos;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Tests.Photos;

public sealed class PhotoResealTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly PhotoName Old = VaultFolder.Photo(VaultFolder.Sari, 1);
    private readonly VaultFolder folder = new();
    private readonly PhotoVault rotated;

    public PhotoResealTests() => rotated = folder.With(new KeyRing(new Dictionary<int, byte[]> { [1] = VaultFolder.Key(1), [2] = VaultFolder.Key(2) }, writing: 2));

    public void Dispose()
    {
        rotated.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task After_a_rotation_the_old_key_can_be_thrown_away()
    {
        await folder.Vault.Write(Old, [1, 2, 3], None);
        await rotated.Write(VaultFolder.Photo(VaultFolder.Budi, 2), [4], None);
        var seen = new List<ResealReport>();

        Assert.Equal(new ResealReport(Resealed: 1, Current: 1, Unreadable: 0), await new PhotoReseal(rotated).Run(seen.Add, None));
        Assert.Equal(2, seen.Count);
        Assert.Equal(new ResealReport(0, 2, 0), await new PhotoReseal(rotated).Run(null, None));
        using var newOnly = folder.With(new KeyRing(new Dictionary<int, byte[]> { [2] = VaultFolder.Key(2) }, 2));
        Assert.Equal([1, 2, 3], await newOnly.Read(Old, None));
    }

    [Fact]
    public async Task What_does_not_open_is_counted_and_left_alone()
    {
        await folder.Vault.Write(Old, [1, 2, 3], None);
        var file = folder.Files[0];
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..^1]);

        Assert.Equal(new ResealReport(0, 0, Unreadable: 1), await new PhotoReseal(rotated).Run(null, None));
        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task An_erased_photo_does_not_come_back()
    {
        await folder.Vault.Write(Old, [1], None);
        await rotated.DeletePerson(VaultFolder.Sari, None);

        Assert.Equal(ResealOutcome.Gone, await rotated.Reseal(Old, None));
        Assert.Empty(folder.Files);
    }
}
