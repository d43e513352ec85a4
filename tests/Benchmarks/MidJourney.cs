using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Benchmarks;

/// <summary>A fictional applicant whose identity is proved and who is asked for the address. Plays the host: answers checks at once.</summary>
internal static class MidJourney
{
    private static readonly DateTimeOffset Now = new(2020, 9, 3, 13, 0, 0, TimeSpan.FromHours(7));

    public static Person At(DialogEngine engine)
    {
        var person = new Person { Id = "person0000000000001", Conversation = new Conversation { Revision = 4_000_000_000 } };
        person = Give(engine, person, new UserInput.Words("halo"));
        person = Press(engine, Press(engine, person, "Daftar baru"), "Setuju");
        person = Say(engine, Say(engine, person, "Sari Contoh"), "sari@example.id");
        var top = person.Conversation.Top!.Place;
        person = Give(engine, person, new UserInput.Form(top, person.Conversation.Revision, new FormResult.PasswordChosen("hash")));
        person = Give(engine, person, new UserInput.Form("", 0, new FormResult.EmailConfirmed(person.Applicant.Account.Email!.Key)));
        return Say(engine, Say(engine, Say(engine, person, "3404015001900003"), "3404011203080012"), "10-01-1990");
    }

    public static Person Say(DialogEngine engine, Person person, string words) => Give(engine, person, new UserInput.Words(words));

    public static Person Press(DialogEngine engine, Person person, string label) => Give(engine, person, Button(engine, person, label));

    public static UserInput.Press Button(DialogEngine engine, Person person, string label)
    {
        var ask = engine.Decide(person.Subject, new UserInput.Opened(), Facts()).Ask!;
        var choice = ask.Choices.Single(choice => choice.Label.In(Language.Indonesian) == label);
        return new UserInput.Press(person.Conversation.Top!.Place, person.Conversation.Revision, choice.Id, label);
    }

    public static Facts Facts() => new()
    {
        Now = Now,
        RunStartedAt = Now.AddDays(-2),
        Chance = new SecureChance(),
        Waves = [new WaveFact(new Wave(7, Now.AddHours(-1), Now.AddDays(4), 800_000), 1)],
        Services = new Services("petugas@prakerja.example.id", "1500-538", "http://localhost:5000"),
        Hash = value => "#" + value,
        ChatName = "Chrome, Android",
        ChatKey = "chatkey",
    };

    private static Person Give(DialogEngine engine, Person person, UserInput input)
    {
        var facts = Facts();
        var decision = engine.Decide(person.Subject, input, facts);
        while (decision.NewChecks.FirstOrDefault(check => check.Check is Check.Allowance or Check.Registry) is { } check)
        {
            CheckAnswer answer = check.Check is Check.Registry ? new CheckAnswer.Registry(RegistryOutcome.Match) : new CheckAnswer.Allowed();
            decision = engine.Continue(decision, check, answer, facts);
        }

        return person with { Applicant = decision.Subject.Applicant, Conversation = decision.Subject.Conversation };
    }
}
