using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Tests.Faq;

/// <summary>Turns in which somebody asks: with and without a wave, as a stranger and signed in.</summary>
internal static class Situations
{
    public static readonly DateTimeOffset Now = new(2020, 9, 4, 3, 0, 0, TimeSpan.Zero);

    private static readonly Wave Open7 = new(7, Now.AddDays(-1), Now.AddDays(3), 800_000);
    private static readonly Wave Scheduled8 = new(8, Now.AddDays(2), Now.AddDays(6), 750_000);
    private static readonly Wave Closed6 = new(6, Now.AddDays(-8), Now.AddDays(-4), 800_000);
    private static readonly Wave Announced6 = Closed6 with { SelectedAt = Now.AddDays(-3), AnnouncedAt = Now.AddDays(-1) };

    private static readonly Wave Selected6 = Closed6 with { SelectedAt = Now.AddDays(-3), AnnouncedAt = Now.AddDays(1) };

    private static readonly Dictionary<string, (bool SignedIn, Wave[] Waves, Participation Own)> All = new()
    {
        ["no wave at all"] = (false, [], new()),
        ["open wave"] = (false, [Announced6, Open7], new()),
        ["scheduled wave"] = (false, [Announced6, Scheduled8], new()),
        ["closed wave"] = (false, [Closed6], new()),
        ["result soon"] = (false, [Selected6, Open7], new()),
        ["signed in, no wave"] = (true, [], new()),
        ["signed in, open wave"] = (true, [Open7], new()),
        ["signed in, joined the open wave"] = (true, [Announced6, Open7], Joined(7)),
        ["signed in, in selection"] = (true, [Closed6, Open7], Joined(6)),
        ["signed in, accepted"] = (true, [Announced6, Open7], Joined(6) with { Result = SelectionResult.Selected }),
        ["signed in, not selected"] = (true, [Announced6, Open7], Joined(6) with { Result = SelectionResult.NotSelected, Reason = "quota" }),
        ["signed in, not selected, no reason, no wave"] = (true, [Announced6], Joined(6) with { Result = SelectionResult.NotSelected }),
        ["not signed in, not selected"] = (false, [Announced6, Open7], Joined(6) with { Result = SelectionResult.NotSelected, Reason = "quota" }),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Turn Of(string name)
    {
        var (signedIn, waves, own) = All[name];
        var facts = new Facts
        {
            Now = Now,
            Chance = new NoChance(),
            Waves = [.. waves.Select(wave => new WaveFact(wave, 1))],
            Services = new Services("0800-150-3001 (setiap hari 08.00–20.00)", "1500-538", "https://bot.prakerja.example"),
            SignedIn = signedIn,
            Hash = words => words,
        };
        return new Turn(new Subject("p1", new Applicant { Participation = own }, new Conversation()), facts, new DialogCatalog([], _ => "home"));
    }

    public static string Render(Phrase phrase, Language language) =>
        phrase.Render(new Speaker(language, link => link is Link.Page page ? $"https://bot.prakerja.example{page.Path}" : "?"));

    private static Participation Joined(int wave) =>
        new() { Joined = new Joined(wave, RegistrationNumber.Draw(wave, _ => 3), Now.AddDays(-5)) };

    private sealed class NoChance : IChance
    {
        public int Next(int below) => 0;

        public string Id() => "aaaaaaaaaaaaaaaaaaaa";
    }
}
