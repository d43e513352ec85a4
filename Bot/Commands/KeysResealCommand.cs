namespace Prakerja.Bot.Commands;

internal sealed class KeysResealCommand(Resealing resealing) : ICommand
{
    public static readonly CommandSyntax Syntax = new(
        "keys reseal",
        "Seals everything stored with the key that writes now: after a rotation that was interrupted, or of keys from the environment.");

    public Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel) => resealing.Run(output, cancel);
}
