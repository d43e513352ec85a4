namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>
/// What our bot said to somebody who gave names and went back in turn. Name and e-mail must be asked for alternately: an answer lost or taken twice brings
/// other words (the step before the name, a name that is no e-mail address), or too few questions.
/// </summary>
internal sealed class NamesHeard
{
    private const string AsksName = "Siapa nama lengkap Anda";
    private const string AsksEmail = "Apa alamat e-mail Anda?";

    public NamesHeard(IReadOnlyList<string> said, int turns)
    {
        // Greeting and consent come before.
        var begin = said.TakeWhile(text => !text.Contains(AsksName, StringComparison.Ordinal)).Count();
        var last = "";
        var questions = 0;
        foreach (var text in said.Skip(begin))
        {
            var kind = text.Contains(AsksEmail, StringComparison.Ordinal) ? AsksEmail : text.Contains(AsksName, StringComparison.Ordinal) ? AsksName : "";
            if (kind.Length == 0)
                Unexpected++;
            else if (kind == last)
                Again++;
            else
                questions++;
            last = kind.Length == 0 ? last : kind;
        }

        Missing = Math.Max(0, turns + 1 - questions);
    }

    public int Missing { get; }

    public int Unexpected { get; }

    public int Again { get; }
}
