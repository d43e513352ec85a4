using System.Buffers.Text;
using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>
/// What a button carries: "step:revision:choice", the revision in hexadecimal digits. Telegram takes 64 bytes; where that is too little, the names of
/// places (a step, or the place that a choice changes) are written as "~" and the first characters of their hash.
/// </summary>
internal sealed class CallbackData(DialogCatalog catalog)
{
    public const int MostBytes = 64;
    private const int CodeLength = 8;

    private readonly FrozenDictionary<string, string> byCode = catalog.All
        .SelectMany(dialog => dialog.Steps.Select(step => $"{dialog.Name}/{step}"))
        .ToFrozenDictionary(CodeOf);

    public static string Write(Button button)
    {
        var data = Join(button.Step, button.Revision, button.Choice);
        if (Fits(data))
            return data;
        data = Join(CodeOf(button.Step), button.Revision, button.Choice);
        return Fits(data) ? data : Join(CodeOf(button.Step), button.Revision, Shorten(button.Choice));
    }

    /// <summary>Null for what we never wrote. A name that is known no more stays a code, and fits no question.</summary>
    public UserInput.Press? Read(string data, string label)
    {
        var parts = data.Split(':', 3);
        if (parts is not [var step, var revision, var choice] || step.Length == 0 || choice.Length == 0
            || !uint.TryParse(revision, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return null;
        return new UserInput.Press(Whole(step), number, Lengthen(choice), label);
    }

    private static string Join(string step, uint revision, string choice) => $"{step}:{revision:x}:{choice}";

    private static bool Fits(string data) => Encoding.UTF8.GetByteCount(data) <= MostBytes;

    private static string Shorten(string choice) => choice.StartsWith(Choices.Change, StringComparison.Ordinal)
        ? Choices.Change + CodeOf(choice[Choices.Change.Length..])
        : CodeOf(choice);

    private string Lengthen(string choice) => choice.StartsWith(Choices.Change, StringComparison.Ordinal)
        ? Choices.Change + Whole(choice[Choices.Change.Length..])
        : choice;

    private string Whole(string name) => name.StartsWith('~') ? byCode.GetValueOrDefault(name, name) : name;

    private static string CodeOf(string name) => "~" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..CodeLength];
}
