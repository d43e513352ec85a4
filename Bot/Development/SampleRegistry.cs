using Prakerja.Bot.Registry;

namespace Prakerja.Bot.Development;

/// <summary>Puts the fictional people into a registry that holds nobody.</summary>
internal sealed class SampleRegistry(IRegistryStore registry, RegistryImport import)
{
    public async Task Fill(CancellationToken cancel)
    {
        if (!await registry.IsEmpty(cancel))
            return;
        await using var file = File.OpenRead(SampleFiles.People);
        await import.Run(
            file,
            bad => throw new InvalidDataException($"{SampleFiles.People}, line {bad.Number}: {bad.Reason}"),
            _ => ValueTask.CompletedTask,
            cancel);
    }
}
