using System.Text.Json;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Turns;

public sealed class PersonCodecTests
{
    private static readonly DateTimeOffset Now = new(2020, 9, 3, 5, 0, 0, TimeSpan.Zero);
    private readonly PersonCodec codec = new(new SealedJson(new KeyRing(new Dictionary<int, byte[]> { [1] = new byte[32] }, 1)));

    [Fact]
    public void A_person_with_every_answer_comes_back_as_it_was()
    {
        var person = Full();
        var read = codec.Open(person.Id, codec.Seal(person))!;
        Assert.Equal(Json(person), Json(read));
        Assert.Equal(person.Applicant, read.Applicant);
        Assert.Equal(person.Conversation.Language, read.Conversation.Language);
        Assert.Equal(person.Conversation.Checks[0].Check, read.Conversation.Checks[0].Check with { Spends = person.Conversation.Checks[0].Check.Spends });
        Assert.Equal(person.Chats[0].Taken, read.Chats[0].Taken.ToArray());
        Assert.Equal(person.Chats[0].Tail, read.Chats[0].Tail);
        Assert.Equal(person.Chats[1].Taken, read.Chats[1].Taken.ToArray());
    }

    [Fact]
    public void An_empty_person_comes_back_with_empty_lists_and_not_with_none()
    {
        var person = new Person { Id = "p", Conversation = new Conversation() };
        var read = codec.Open("p", codec.Seal(person))!;
        Assert.Equal(Json(person), Json(read));
        Assert.False(read.Chats.IsDefault || read.Conversation.Stack.IsDefault || read.Conversation.Checks.IsDefault);
        Assert.Equal(new Domain.Applicants.Applicant(), read.Applicant);
    }

    [Theory]
    [InlineData("""{"Id":"p","Conversation":{},"Chats":[{"Address":{"Channel":"c","Id":"i"}}]}""")]
    [InlineData("""
        {"Id":"p","Conversation":{},"Chats":[{"Address":{"Channel":"c","Id":"i"}}],
         "Applicant":{"Account":{},"Identity":{},"Profile":{},"Photos":{},"Contact":{},"Motivation":{},"Participation":{}}}
        """)]
    public void What_an_older_version_did_not_write_is_read_as_its_default(string stored)
    {
        var expected = new Person { Id = "p", Conversation = new Conversation(), Chats = [new ChatState { Address = new ChatAddress("c", "i") }] };
        Assert.Equal(Json(expected), Json(JsonSerializer.Deserialize(stored, PersonJson.Default.Person)!.WithDefaults()));
    }

    [Fact]
    public void A_body_of_another_person_does_not_open()
    {
        var body = codec.Seal(Full());
        Assert.Null(codec.Open("someone-else", body));
    }

    [Fact]
    public void A_damaged_body_does_not_open_and_throws_nothing()
    {
        var body = codec.Seal(Full());
        body[^1] ^= 1;
        Assert.Null(codec.Open("p", body));
        Assert.Null(codec.Open("p", []));
    }

    [Fact]
    public void An_ordinary_person_takes_at_most_5_KB_besides_the_tail()
    {
        var person = Full();
        Assert.InRange(codec.Seal(person with { Chats = [person.Chats[0] with { Tail = [] }] }).Length, 500, 5_000);
    }

    private static string Json(Person person) => JsonSerializer.Serialize(person, PersonJson.Default.Person);

    private static Person Full() => new()
    {
        Id = "p",
        Applicant = Sample.Complete(Now),
        Conversation = new Conversation
        {
            Revision = 4_000_000_000,
            Language = Language.English,
            Stack = [new Frame("home", 1, "menu"), new Frame("lab", 2, "ask", Forced: true, State: JsonSerializer.SerializeToElement(new LabState { Told = ["a"] }, LabJson.Default.LabState))],
            Attempt = 2,
            Part = "identity",
            LastInputAt = Now,
            Checks =
            [
                new OpenCheck("c1", "identity", "registry", new Check.Registry(Sample.Nik, Sample.FamilyCard, Sample.BirthDate)
                {
                    Spends = [new Spend(Domain.Accounts.LimitRule.RegistryPerNik, "x")],
                    NotBefore = Now,
                }),
                new OpenCheck("c2", "photos", "ktp", new Check.PhotoCheck("u1")),
            ],
            KeptPhoto = "u2",
        },
        Chats =
        [
            new ChatState
            {
                Address = TurnLab.Web,
                Name = "Chrome, Android",
                Taken = [.. Enumerable.Range(0, 64).Select(index => new TakenId($"message-{index:D12}", Now.AddSeconds(index)))],
                DroppedUpTo = Now,
                LastInputAt = Now,
                SignedInAt = Now,
                NextActivity = 91,
                Tail = [1, 2, 3, 0],
            },
            new ChatState
            {
                Address = TurnLab.Plain,
                Taken = [new TakenId("é", Now)],
                Reply = new StoredReply("é", "run", true, new Reply { Text = "Halo", Buttons = [new Button("Ya", "lab/ask", 7, "yes", "https://bot.example.id")] }),
                Queued = [new QueuedReply("q", new Reply { Text = "later", Deadline = Now })],
                AskedToRepeatAt = Now,
                Phone = "+62 812 3456 7890",
                Unreachable = true,
            },
        ],
        DeleteAt = Now,
    };
}
