using System.Globalization;
using Prakerja.Bot.Storage;

namespace Prakerja.Bot.Commands;

/// <summary>What a stored body is sealed for, from where it lies: the purposes that the codecs of turns, outbox and waves give it.</summary>
internal static class StoredPurposes
{
    /// <summary>One of these; more than one where two kinds of body share a table.</summary>
    public static IEnumerable<string> Of(StoredBody body) => body.Kind switch
    {
        BodyKind.Person => [$"person:{body.Key}"],
        BodyKind.Limit => [body.Key, "limit"],
        BodyKind.Outbox => [$"row:{body.Key.Split('|', 3)[^1]}"],
        BodyKind.DeadLetter => [$"row:{body.Key}"],
        BodyKind.Wave => [$"wave:{Number(body.Key)}"],
        BodyKind.Entry when body.Key.Split('|', 2) is [var wave, var person] => [$"entry:{Number(wave)}:{person}"],
        _ => throw new ArgumentOutOfRangeException(nameof(body)),
    };

    private static int Number(string key) => int.Parse(key, CultureInfo.InvariantCulture);
}
