namespace Prakerja.Dialogs.Wording;

/// <summary>
/// One sentence of the bot in both languages. Places in braces are filled by <see cref="With"/>: "Kurang {missing} angka".
/// </summary>
public sealed record Text(string Id, string En)
{
    public Phrase With(params (string Place, object Value)[] values) => new(this, values);

    public static implicit operator Phrase(Text text) => new(text, []);

    public Phrase ToPhrase() => this;

    public string In(Language language) => language == Language.English ? En : Id;

    /// <summary>A text that is the same in both languages, for example a name that the applicant typed.</summary>
    public static Text Same(string words) => new(words, words);
}
