using System.Globalization;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>What is kept with a reply: "delete=15 keyboard bulk".</summary>
/// <param name="Delete">A message of the person that held an identity number and goes out of the chat with this reply.</param>
/// <param name="TakesKeyboard">The keyboard with the contact button is still there and goes.</param>
/// <param name="IsBulk">Nobody wrote: a timer, a notice of a wave.</param>
internal sealed record ReplyNote(int? Delete = null, bool TakesKeyboard = false, bool IsBulk = false)
{
    private const string DeleteWord = "delete=";
    private const string KeyboardWord = "keyboard";
    private const string BulkWord = "bulk";

    private static readonly ReplyNote Nothing = new();

    public static ReplyNote Read(string? written)
    {
        var note = Nothing;
        foreach (var word in written?.Split(' ') ?? [])
        {
            if (word.StartsWith(DeleteWord, StringComparison.Ordinal) && int.TryParse(word.AsSpan(DeleteWord.Length), CultureInfo.InvariantCulture, out var message))
                note = note with { Delete = message };
            note = note with { TakesKeyboard = note.TakesKeyboard || word == KeyboardWord, IsBulk = note.IsBulk || word == BulkWord };
        }

        return note;
    }

    /// <summary>Null where there is nothing to note.</summary>
    public string? Write()
    {
        if (this == Nothing)
            return null;
        string?[] words = [Delete is { } message ? $"{DeleteWord}{message}" : null, TakesKeyboard ? KeyboardWord : null, IsBulk ? BulkWord : null];
        return string.Join(' ', words.OfType<string>());
    }
}
