using Prakerja.Bot.Security;

namespace Prakerja.Bot.Commands;

/// <summary>
/// A new key in the file of keys, in use at once, and everything stored sealed with it. In one go, because one process alone opens this store;
/// with several, each would have to know the key before the first one writes with it.
/// </summary>
internal sealed class KeysRotateCommand(KeyRing ring, Resealing resealing, IConfiguration configuration, IHostEnvironment environment) : ICommand
{
    public static readonly CommandSyntax Syntax = new(
        "keys rotate",
        "Makes a new key and seals everything stored with it. Old keys stay in the file: backups and mailed links need them.");

    private static readonly SemaphoreSlim OneAtATime = new(1);

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(configuration[KeySettings.Ring]))
        {
            throw new CommandFault(
                $"The keys come from the setting {KeySettings.Ring}: add a key there, name it in {KeySettings.Writing}, "
                + "start the bot anew, then run 'keys reseal'.",
                ExitCode.Usage);
        }

        if (!await OneAtATime.WaitAsync(TimeSpan.Zero, cancel))
            throw new CommandFault("A rotation is under way.");
        try
        {
            MakeKey();
            await output.Line($"Key {ring.Writing} writes from now on.");
            return await resealing.Run(output, cancel);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>On disk before anything is sealed with it.</summary>
    private void MakeKey()
    {
        var file = KeySettings.FileOf(configuration, environment);
        file.WriteWith(file.Add());
        var keys = file.Read();
        ring.Take(keys.Ring, keys.Writing);
    }
}
