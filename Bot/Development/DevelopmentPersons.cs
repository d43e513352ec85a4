using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Development;

/// <summary>How a person is put into the store without a turn.</summary>
/// <param name="Seal">The body of a person's row.</param>
/// <param name="KeyOf">The key of a claim.</param>
/// <param name="HashPassword">Null when too many wait.</param>
internal sealed record DevelopmentPersons(Func<Person, byte[]> Seal, Func<Claim, string> KeyOf, Func<string, Task<string?>> HashPassword);
