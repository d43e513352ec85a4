using Microsoft.Extensions.Options;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;

namespace Prakerja.Bot.Commands;

/// <summary>Copies the store as a pair, then the photos, so that every photo that the copied store names is there.</summary>
internal sealed class BackupCommand(LiteDbStore store, IOptions<StorageOptions> storage) : ICommand
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static readonly CommandSyntax Syntax = new(
        "backup",
        "Copies the store and the photos, sealed as they are, into a new directory. The keys are not in it: keep them elsewhere.",
        new Parameter("directory", ParameterKind.Path, "It must not hold a backup yet."));

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        var target = request.Text("directory");
        try
        {
            await store.Upkeep.Backup(target, cancel);
            await output.Line("The store is copied.");
            var photos = await Task.Run(() => Copy(Path.Combine(storage.Value.DataDirectory, "photos"), Path.Combine(target, "photos"), cancel), cancel);
            await output.Line($"{photos:N0} photos are copied. The backup is whole; it opens with the keys of today.");
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault($"The backup is not whole: {fault.Message}", cause: fault);
        }
    }

    private static int Copy(string from, string to, CancellationToken cancel)
    {
        if (!Directory.Exists(from))
            return 0;
        var copied = 0;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            cancel.ThrowIfCancellationRequested();
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            MakeDirectory(Path.GetDirectoryName(copy)!);
            try
            {
                File.Copy(file, copy);
                copied++;
            }
            catch (FileNotFoundException)
            {
                // Erased meanwhile.
            }
        }

        return copied;
    }

    private static void MakeDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly);
    }
}
