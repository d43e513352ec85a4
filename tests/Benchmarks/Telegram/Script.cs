namespace Prakerja.Benchmarks.Telegram;

/// <summary>What one person says: the opening, then words by the number of the turn, from 0.</summary>
internal sealed record Script(IReadOnlyList<string> Opening, Func<int, string> Words)
{
    private static readonly string[] Mixed = ["Budi Santoso", "bukan surel", "kapan gelombang berikutnya dibuka?", "kembali"];
    private static readonly string[] Digits = ["Nol", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan"];
    private static readonly string[] Registering = ["/start", "Daftar baru", "Setuju"];

    /// <summary>To our bot, as in the web chat's measure: an answer, one that is not understood, a question in the middle, one back.</summary>
    public static Script Talking { get; } = new(Registering, turn => Mixed[turn % Mixed.Length]);

    /// <summary>
    /// To our bot beside its peers. A peer takes twelve answers in a round, whatever they are, and begins anew. Our questions need more than typing after the
    /// second (a form, a mail, photos), so twelve turns here are six new names, each checked, taken and followed by the question for the e-mail, and six times
    /// "kembali", each followed by the question for the name. So every turn of each bot takes typed words, changes what is kept, and asks one question.
    /// </summary>
    public static Script Names { get; } = new(Registering, turn => turn % 2 == 0 ? Name(turn) : "kembali");

    /// <summary>To a peer.</summary>
    public static Script Answers { get; } = new(["/start"], Answer);

    /// <summary>The answer of a turn, different for each.</summary>
    public static string Answer(int turn) => $"Jawaban {turn}";

    /// <summary>The name of a turn, different for each; a name has no digits.</summary>
    public static string Name(int turn) => $"Orang {string.Join(' ', $"{turn}".Select(digit => Digits[digit - '0']))}";
}
