using Prakerja.Bot.Storage.LiteDb;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

/// <summary>The files of a store at one moment, as a kill would leave them, to be mixed and damaged.</summary>
internal sealed record StoreCopy(byte[] Data, byte[] Log, byte[] Even, byte[] Odd)
{
    public static StoreCopy Of(StoreFiles files) =>
        new(Read(files.Data), Read(files.Log), Read(files.Journal(0)), Read(files.Journal(1)));

    public void WriteTo(StoreFiles files)
    {
        files.MakeDirectory();
        File.WriteAllBytes(files.Data, Data);
        File.WriteAllBytes(files.Log, Log);
        File.WriteAllBytes(files.Journal(0), Even);
        File.WriteAllBytes(files.Journal(1), Odd);
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
