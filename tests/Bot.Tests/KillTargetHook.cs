using System.Runtime.CompilerServices;
using Prakerja.TestKit.Storage;

namespace Prakerja.Bot.Tests;

/// <summary>The kill test starts this program a second time, as its victim.</summary>
internal static class KillTargetHook
{
    [ModuleInitializer]
    public static void BecomeVictim()
    {
        if (Environment.GetEnvironmentVariable(KillTarget.Variable) is { Length: > 0 } directory)
            KillTarget.Run(directory).GetAwaiter().GetResult();
    }
}
