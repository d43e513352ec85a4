namespace Prakerja.Domain;

/// <summary>What reading a text as a <typeparamref name="T"/> gives: the value, or the reason why not. Expected failure is a value.</summary>
public abstract record Parsed<T>
{
    private Parsed()
    {
    }

    public sealed record Valid(T Value) : Parsed<T>;

    public sealed record Rejected(Rejection Why) : Parsed<T>;

    public static Parsed<T> Ok(T value) => new Valid(value);

    public static Parsed<T> No(string code, string read = "", string detail = "") => new Rejected(new Rejection(code, read, detail));
}

/// <summary>
/// Why an entry was not taken. <paramref name="Code"/> (for example "nik.too-short") finds the sentence in the wording;
/// <paramref name="Read"/> is what was read, shaped for the eye; <paramref name="Detail"/> is the one figure that the sentence needs ("2" digits missing).
/// </summary>
public sealed record Rejection(string Code, string Read = "", string Detail = "");
