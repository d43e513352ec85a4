using Prakerja.Bot.Registry;

namespace Prakerja.Bot.Commands;

internal sealed class RegistryImportCommand(RegistryImport import) : ICommand
{
    private const int MostShown = 200;

    public static readonly CommandSyntax Syntax = new(
        "registry import",
        "Adds the people of a CSV file to the population registry. Repeating it changes nothing.",
        new Parameter("file", ParameterKind.Path, $"UTF-8, separated by commas, first line {RegistryColumns.Header}. Names are not stored."));

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        await using var file = Open(request.Text("file"));
        var shown = 0;
        var report = await import.Run(
            file,
            async bad =>
            {
                if (++shown <= MostShown)
                    await output.Error($"Line {bad.Number}: {bad.Reason}");
            },
            people => output.Progress(file.Length == 0 ? 1 : (double)file.Position / file.Length, $"{people:N0} people"),
            cancel);
        if (shown > MostShown)
            await output.Error($"{shown - MostShown:N0} more lines were left out.");
        if (report.Stopped is { } stopped)
            await output.Error($"Line {stopped.Number}: {stopped.Reason}. Nothing after it was read.");
        await output.Line($"{report.People:N0} people imported, {report.Bad:N0} lines left out.");
        return report.IsWhole ? ExitCode.Done : ExitCode.Failed;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault($"'{path}' cannot be read by the user that runs the bot: {fault.Message}", cause: fault);
        }
    }
}
