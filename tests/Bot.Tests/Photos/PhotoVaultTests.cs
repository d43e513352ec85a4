using System.Text;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Tests.Photos;

public sealed class PhotoVaultTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly byte[] Jpeg = Encoding.ASCII.GetBytes("a photo of a card, in the clear");
    private static readonly PhotoName Ktp = VaultFolder.Photo(VaultFolder.Sari, 1);
    private readonly VaultFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_photo_comes_back_as_it_went_in()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);

        Assert.Equal(Jpeg, await folder.Vault.Read(Ktp, None));
        Assert.Equal(Path.Combine(folder.Root, "sa", VaultFolder.Sari, "photo0001"), Assert.Single(folder.Files));
    }

    [Fact]
    public async Task Nothing_on_disk_shows_the_photo()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);

        Assert.DoesNotContain("card", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.Files[0])), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Files[0]));
    }

    [Fact]
    public async Task An_upload_and_a_photo_of_one_id_are_two_files()
    {
        var upload = VaultFolder.Photo(VaultFolder.Sari, 1, PhotoKind.Upload);
        await folder.Vault.Write(Ktp, Jpeg, None);
        await folder.Vault.Write(upload, [1, 2, 3], None);

        Assert.Equal(Jpeg, await folder.Vault.Read(Ktp, None));
        Assert.Equal([1, 2, 3], await folder.Vault.Read(upload, None));
        Assert.Equal(new HashSet<PhotoName> { Ktp, upload }, (await folder.Vault.Of(VaultFolder.Sari, None)).Select(stored => stored.Name).ToHashSet());
    }

    [Fact]
    public async Task What_was_never_written_is_not_there() => Assert.Null(await folder.Vault.Read(Ktp, None));

    [Fact]
    public async Task Without_its_key_a_photo_does_not_open()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);
        using var stranger = folder.With(new KeyRing(new Dictionary<int, byte[]> { [1] = VaultFolder.Key(99) }, 1));

        Assert.Null(await stranger.Read(Ktp, None));
    }

    [Fact]
    public async Task A_photo_moved_to_another_person_does_not_open()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);
        var budis = VaultFolder.Photo(VaultFolder.Budi, 1);
        await folder.Vault.Write(budis, [1], None);
        File.Copy(Path.Combine(folder.DirectoryOf(VaultFolder.Sari), "photo0001"), Path.Combine(folder.DirectoryOf(VaultFolder.Budi), "photo0001"), overwrite: true);

        Assert.Null(await folder.Vault.Read(budis, None));
    }

    [Fact]
    public async Task A_file_cut_short_or_changed_does_not_open()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);
        var whole = await File.ReadAllBytesAsync(folder.Files[0]);

        foreach (var damaged in new[] { [], whole[..3], whole[..40], [.. whole[..^1], (byte)(whole[^1] ^ 1)] })
        {
            await File.WriteAllBytesAsync(folder.Files[0], damaged);
            Assert.Null(await folder.Vault.Read(Ktp, None));
        }
    }

    [Fact]
    public async Task Writing_leaves_no_temporary_file_behind()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => folder.Vault.Write(VaultFolder.Photo(VaultFolder.Sari, number % 4), Jpeg, None)));

        Assert.Equal(4, folder.Files.Length);
        Assert.All(folder.Files, file => Assert.DoesNotContain('.', Path.GetFileName(file)));
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_no_photo()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);
        await File.WriteAllTextAsync(Path.Combine(folder.DirectoryOf(VaultFolder.Sari), "photo0002.k3jh2k4h.tmp"), "half");
        await File.WriteAllTextAsync(Path.Combine(folder.DirectoryOf(VaultFolder.Sari), "photo0003.upload.k3jh2k4h.tmp"), "half");

        Assert.Equal([Ktp], (await folder.Vault.Of(VaultFolder.Sari, None)).Select(stored => stored.Name));
        Assert.Null(await folder.Vault.Read(VaultFolder.Photo(VaultFolder.Sari, 2), None));
    }

    [Fact]
    public async Task A_writing_that_fails_keeps_the_photo_before_it()
    {
        var blocked = VaultFolder.Photo(VaultFolder.Sari, 2);
        await folder.Vault.Write(Ktp, Jpeg, None);
        Directory.CreateDirectory(Path.Combine(folder.DirectoryOf(VaultFolder.Sari), blocked.PhotoId)); // nothing can be renamed over a directory

        await Assert.ThrowsAnyAsync<SystemException>(() => folder.Vault.Write(blocked, Jpeg, None));

        Assert.Single(folder.Files);
        Assert.Equal(Jpeg, await folder.Vault.Read(Ktp, None));
    }

    [Fact]
    public async Task A_deleted_photo_is_gone()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);

        Assert.True(await folder.Vault.Delete(Ktp, None));
        Assert.False(await folder.Vault.Delete(Ktp, None));
        Assert.Null(await folder.Vault.Read(Ktp, None));
    }

    [Fact]
    public async Task Erasing_a_person_leaves_nothing_of_hers_and_all_of_others()
    {
        await folder.Vault.Write(Ktp, Jpeg, None);
        await folder.Vault.Write(VaultFolder.Photo(VaultFolder.Sari, 2, PhotoKind.Upload), Jpeg, None);
        await folder.Vault.Write(VaultFolder.Photo(VaultFolder.Budi, 1), Jpeg, None);

        await folder.Vault.DeletePerson(VaultFolder.Sari, None);
        await folder.Vault.DeletePerson(VaultFolder.Sari, None);

        Assert.False(Directory.Exists(folder.DirectoryOf(VaultFolder.Sari)));
        Assert.Equal([VaultFolder.Budi], folder.Vault.Persons());
    }

    [Fact]
    public async Task Erasing_needs_a_person_and_no_path() =>
        await Assert.ThrowsAsync<ArgumentException>(() => folder.Vault.DeletePerson("../../../..", None));
}
