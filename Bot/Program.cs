using Prakerja.Bot.Commands;
using Prakerja.Bot.Hosting;

if (CommandLine.IsCommand(args))
    return await CommandLine.Run(args, settings => BotHost.Compose(settings));

try
{
    await BotHost.Build(args).RunAsync();
    return 0;
}
catch (Exception fault) when (StartFaults.Explain(fault) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 2;
}
