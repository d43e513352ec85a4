using System.Security.Cryptography;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Tests.Photos;

/// <summary>A vault in a directory of its own, gone after the test.</summary>
internal sealed class VaultFolder : IDisposable
{
    public const string Sari = "sari0000000000000000000001";
    public const string Budi = "budi0000000000000000000002";
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("vault");

    public VaultFolder() => Vault = With(Ring);

    public static KeyRing Ring { get; } = new(new Dictionary<int, byte[]> { [1] = Key(1) }, writing: 1);

    public string Root => Path.Combine(directory.FullName, "photos");

    public PhotoVault Vault { get; }

    public PhotoVault With(KeyRing ring) => new(Root, ring);

    public string[] Files => Directory.Exists(Root) ? Directory.GetFiles(Root, "*", SearchOption.AllDirectories) : [];

    public string DirectoryOf(string person) => Path.Combine(Root, person[..2], person);

    public static byte[] Key(int number) => SHA256.HashData(BitConverter.GetBytes(number));

    public static PhotoName Photo(string person, int number, PhotoKind kind = PhotoKind.Photo) => PhotoName.Of(kind, person, $"photo{number:0000}");

    public void Dispose()
    {
        Vault.Dispose();
        directory.Delete(recursive: true);
    }
}
