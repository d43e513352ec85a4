namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Keeps a second process out: LiteDB itself opens a file twice without a word and loses inserts. The lock is the operating system's and
/// goes with the process, however it ends; the number beside it is only for the message.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream held;
    private readonly string holder;

    private StoreLock(FileStream held, string holder) => (this.held, this.holder) = (held, holder);

    public static StoreLock Take(StoreFiles files)
    {
        try
        {
            var held = new FileStream(files.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(files.Holder, Environment.ProcessId.ToString());
            return new StoreLock(held, files.Holder);
        }
        catch (IOException inUse) when (File.Exists(files.Lock))
        {
            throw new StoreInUseException(
                $"The store in '{files.Directory}' is in use by process {ReadHolder(files.Holder)}. "
                + "One running bot per Storage:DataDirectory: stop that one first.",
                inUse);
        }
    }

    public void Dispose()
    {
        File.Delete(holder);
        held.Dispose();
    }

    private static string ReadHolder(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim() is { Length: > 0 } number ? number : "(unknown)";
        }
        catch (IOException)
        {
            return "(unknown)";
        }
    }
}
