using Microsoft.Extensions.Options;
using Prakerja.Bot.Storage;

namespace Prakerja.Bot.Hosting;

/// <summary>Why the bot did not start, in words for whoever runs it; anything else is a fault of ours and keeps its trace.</summary>
internal static class StartFaults
{
    public static string? Explain(Exception fault) => fault switch
    {
        MissingSettingException or WrongSettingException or StoreInUseException or StoreDamagedException => fault.Message,
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        AggregateException many => many.InnerExceptions.Select(Explain).FirstOrDefault(reason => reason is not null),
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException inUse } => inUse.Message,
        _ => null,
    };
}
