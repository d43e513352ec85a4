using Microsoft.Extensions.Options;
using Prakerja.Bot.Storage;

namespace Prakerja.Bot.Commands;

/// <summary>Faults whose message says to the operator what to do; no stack trace would tell more.</summary>
internal static class OperatorFault
{
    public static CommandFault? Of(Exception fault) => fault switch
    {
        CommandFault known => known,
        MissingSettingException or WrongSettingException or OptionsValidationException => new CommandFault(fault.Message, ExitCode.Usage, fault),
        StoreInUseException or StoreDamagedException => new CommandFault(fault.Message, cause: fault),
        _ => null,
    };
}
