namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>Everyone who can take part, by name. The first is the measure of the others.</summary>
internal static class Contestants
{
    public const string Measure = "telegraf";

    public const string All = "telegraf,telegraf-normal,grammy,ours,ours-inlined";

    /// <param name="name">One of <see cref="All"/>, or grammy-normal.</param>
    /// <param name="api">Base URL of the Bot API.</param>
    /// <param name="history">A peer keeps every answer that it ever took.</param>
    public static IContestant Of(string name, Uri api, bool history) => name switch
    {
        "telegraf" => new NodeBot("telegraf.mjs", "FULL", api, history),
        "telegraf-normal" => new NodeBot("telegraf.mjs", "NORMAL", api, history),
        "grammy" => new NodeBot("grammy.mjs", "FULL", api, history),
        "grammy-normal" => new NodeBot("grammy.mjs", "NORMAL", api, history),
        "ours" => new OurBot(api, inline: false),
        "ours-inlined" => new OurBot(api, inline: true),
        _ => throw new ArgumentException($"Nobody is called {name}.", nameof(name)),
    };
}
