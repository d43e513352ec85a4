using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Faq;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Tests;

/// <summary>
/// A conversation as a test reads it: <c>chat.User("halo").Bot("Selamat datang")</c>. It plays the host: keeps the person, answers checks from
/// its own registry, hands out forms, and sets the clock. All people in it are fictional.
/// </summary>
internal sealed class Chat
{
    private static readonly Dictionary<string, int> NoCounts = [];

    private readonly DialogEngine engine;
    private readonly Dictionary<string, int> spent = new(NoCounts);

    public Chat(DialogEngine? engine = null)
    {
        this.engine = engine ?? Assistant.Create(new NoMatcher(), new FaqTopics(new Dictionary<string, FaqTopic>()));
        Waves = [new WaveFact(new Wave(7, Now.AddHours(-1), Now.AddDays(4), 800_000), 1)];
        Subject = new Subject("person0000000000001", new Applicant(), new Conversation { Revision = 4_000_000_000 });
    }

    public DateTimeOffset Now { get; set; } = new(2020, 9, 3, 13, 0, 0, TimeSpan.FromHours(7));

    public DateTimeOffset RunStartedAt { get; set; } = new(2020, 9, 1, 0, 0, 0, TimeSpan.Zero);

    public Subject Subject { get; set; }

    public ImmutableArray<WaveFact> Waves { get; set; }

    public RegistryOutcome Registry { get; set; } = RegistryOutcome.Match;

    /// <summary>False leaves registry checks open, as an outage does.</summary>
    public bool RegistryAnswers { get; set; } = true;

    public bool SignedIn { get; set; }

    public SmsLimits Sms { get; set; } = SmsLimits.None;

    public System.Net.IPAddress? Caller { get; set; }

    public string Channel { get; set; } = "webchat";

    public PhoneNumber? ChannelPhone { get; set; }

    public bool NoticesOff { get; private set; }

    /// <summary>What the link leads to that is opened next.</summary>
    public LinkFact? Link { get; set; }

    /// <summary>The channel keeps identity numbers and photos out of its chats.</summary>
    public bool IdentityInForms { get; set; }

    public HashSet<Claim> TakenByOthers { get; } = [];

    public Reply? LastReply { get; private set; }

    public Decision? LastDecision { get; private set; }

    public List<Effect> Effects { get; } = [];

    public Applicant Applicant => Subject.Applicant;

    public Chat User(string words) => Give(new UserInput.Words(words));

    public Chat Press(string label)
    {
        var button = LastReply!.Buttons.SingleOrDefault(button => button.Label == label && button.Url is null)
            ?? throw new InvalidOperationException($"No button “{label}” in: {Shown}");
        return Press(button);
    }

    public Chat Press(Button button) => Give(new UserInput.Press(button.Step, button.Revision, button.Choice, button.Label));

    /// <summary>The form behind the button of this label is sent.</summary>
    public Chat Form(string label, FormResult result)
    {
        var button = LastReply!.Buttons.Single(button => button.Label == label && button.Url is not null);
        return Give(new UserInput.Form(button.Step, button.Revision, result));
    }

    public Chat Photo(string upload = "upload1") => Give(new UserInput.Photo(upload));

    public Chat PhotoChecked(bool good = true, string fault = "blurred")
    {
        var check = Subject.Conversation.Checks.First(check => check.Check is Check.PhotoCheck);
        return Give(new UserInput.CheckAnswered(check.Id, good ? new CheckAnswer.PhotoAccepted("photo-" + check.Id) : new CheckAnswer.PhotoRefused(fault)));
    }

    public Chat LinkInMailOpened() =>
        Give(new UserInput.Form("", 0, new FormResult.EmailConfirmed(Subject.Applicant.Account.Email!.Key)));

    public Chat TypeTheCode() => User(SmsCode);

    public string SmsCode => Effects.OfType<Effect.Sms>().Last().Body.Values.First(value => value.Place == "code").Value.ToString()!;

    public Chat Timer(string name)
    {
        var timer = Effects.OfType<Effect.Timer>().Last(timer => timer.Name == name);
        if (Now < timer.Due)
            Now = timer.Due;
        return Give(new UserInput.TimerFired(timer.Name, timer.Key, timer.Due));
    }

    public Chat After(TimeSpan time)
    {
        Now += time;
        return this;
    }

    public Chat Give(UserInput input)
    {
        var decision = engine.Decide(Subject, input, Facts());
        decision = AnswerChecks(decision, Facts());
        var refused = decision.Effects.OfType<Effect.ClaimIt>().Select(effect => effect.Claim).Where(TakenByOthers.Contains).ToList();
        if (refused.Count > 0)
        {
            var facts = Facts() with { Taken = [.. refused] };
            decision = AnswerChecks(engine.Decide(Subject, input, facts), facts);
        }

        LastDecision = decision;
        Subject = decision.Subject;
        Effects.AddRange(decision.Effects);
        if (decision.Effects.Any(effect => effect is Effect.StaySignedIn or Effect.SignIn))
            SignedIn = true;
        NoticesOff = decision.Effects.OfType<Effect.WantNotices>().LastOrDefault() is { } notices ? !notices.Wanted : NoticesOff;
        LastReply = Speech.Reply(decision.Subject.Conversation, decision.Said, decision.Ask, Address) ?? LastReply;
        return this;
    }

    /// <summary>The reply holds these words.</summary>
    public Chat Bot(params string[] words)
    {
        foreach (var expected in words)
            Assert.Contains(expected, Shown, StringComparison.Ordinal);
        return this;
    }

    public Chat NotBot(string words)
    {
        Assert.DoesNotContain(words, Shown, StringComparison.Ordinal);
        return this;
    }

    public Chat At(string place)
    {
        Assert.Equal(place, Subject.Conversation.Top?.Place);
        return this;
    }

    public string Shown => LastReply is null ? "" : LastReply.Text + string.Concat(LastReply.Buttons.Select(button => $" [{button.Label}]"));

    public Facts Facts() => new()
    {
        Now = Now,
        RunStartedAt = RunStartedAt,
        Chance = new SeededTestChance(Subject.Conversation.Revision + (ulong)Now.Ticks),
        Waves = Waves,
        TestItems = Items,
        Services = new Services("petugas@prakerja.example.id", "1500-538", "http://localhost:5000"),
        Sms = Sms,
        Caller = Caller,
        Hash = value => "#" + value,
        SignedIn = SignedIn,
        IdentityInForms = IdentityInForms,
        ChatName = "Chrome, Android",
        ChatKey = "chatkey",
        Channel = Channel,
        ChannelPhone = ChannelPhone,
        NoticesOff = NoticesOff,
        Link = Link,
        LinkChannels = () => ["webchat", "telegram"],
        Devices = () =>
        [
            new Device("chatkey", Channel, "Chrome, Android", Now, Speaks: true),
            new Device("telegramkey0001", "telegram", "", new DateTimeOffset(2020, 9, 2, 6, 0, 0, TimeSpan.Zero), Speaks: false),
        ],
    };

    public static TestItems Items { get; } = new(
    [
        .. Enumerable.Range(1, 40).Select(number => new TestItem($"item{number}", $"Soal {number}?", $"Item {number}?",
            [new TestOption($"Setuju {number}", $"Agree {number}", 2), new TestOption($"Ragu {number}", $"Unsure {number}", 1), new TestOption($"Tolak {number}", $"Refuse {number}", 0)])),
    ]);

    private Decision AnswerChecks(Decision decision, Facts facts)
    {
        while (decision.NewChecks.FirstOrDefault(check => check.Check is Check.Allowance || (check.Check is Check.Registry { NotBefore: null } && RegistryAnswers)) is { } check)
        {
            var answer = Spend(check.Check) ?? (check.Check is Check.Registry ? new CheckAnswer.Registry(Registry) : new CheckAnswer.Allowed());
            decision = engine.Continue(decision, check, answer, facts);
        }

        return decision;
    }

    private CheckAnswer? Spend(Check check)
    {
        var used = check.Spends.FirstOrDefault(spend => spent.GetValueOrDefault(KeyOf(spend)) >= spend.Rule.Max);
        if (used is not null)
            return new CheckAnswer.LimitReached(used.Rule, Now + used.Rule.Window);
        foreach (var spend in check.Spends)
            spent[KeyOf(spend)] = Spent(spend) + 1;

        return null;
    }

    /// <summary>How much of a limit the conversation has spent.</summary>
    public int Spent(Spend spend) => spent.GetValueOrDefault(KeyOf(spend));

    public int Spent(LimitRule rule) => spent.Where(count => count.Key.StartsWith(rule.Name + ":", StringComparison.Ordinal)).Sum(count => count.Value);

    private static string KeyOf(Spend spend) => $"{spend.Rule.Name}:{spend.Of}";

    private static string Address(Link link) => link switch
    {
        Engine.Link.Page page => $"http://localhost:5000{page.Path}",
        Engine.Link.Form form => $"http://localhost:5000/f/{form.Kind}",
        Engine.Link.Chat chat => $"http://localhost:5000/{chat.Channel}/{chat.Token}",
        _ => throw new InvalidOperationException("An unknown link."),
    };

    private sealed class NoMatcher : IFaqMatcher
    {
        public FaqMatch Match(string message) => new FaqMatch.Unknown();
    }
}

/// <summary>Chance that a test can repeat.</summary>
internal sealed class SeededTestChance(ulong seed) : IChance
{
    private readonly Domain.SeededChance chance = new(seed);

    public int Next(int below) => chance.Next(below);

    public string Id() => string.Concat(Enumerable.Range(0, 20).Select(_ => "abcdefghijklmnopqrstuvwxyz0123456789"[chance.Next(36)]));
}
