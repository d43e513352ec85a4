using System.Net;
using System.Text.Json.Nodes;
using Prakerja.TestKit.Mail;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>Where the walkers walk: the bot that is killed, and what outlives it.</summary>
internal sealed record Surroundings(BotProcess Bot, Outage Outage, RealSmtpServer Mail, FakeKannel Sms, Tally Tally, byte[] Picture);

/// <summary>
/// Registers one person from nothing to a joined wave, as our widget does it: what was not acknowledged is sent again under the same id, and now and then
/// something that was. Ends with a <see cref="Violation"/> where the bot does not go on as if nothing had happened.
/// </summary>
internal sealed class Walker(int number, Surroundings world)
{
    private const int MostOtherNumbers = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Random chance = new(number);
    private readonly List<Question> answered = [];
    private readonly List<string> acknowledged = [];
    private WebChatUser chat = new(world.Bot.Http);
    private Func<Task<HttpStatusCode>>? lastTaken;
    private int run;
    private int phones;
    private int voided;

    public SamplePerson Person { get; private set; } = People.At(number);

    public Transcript Transcript { get; } = new();

    public string Conversation => chat.Conversation;

    /// <summary>The questions whose answer was acknowledged. To be looked at only while everybody stands still.</summary>
    public IReadOnlyList<Question> Answered => answered;

    /// <summary>Ids of the messages that were acknowledged.</summary>
    public IReadOnlyList<string> Acknowledged => acknowledged;

    public bool HasJoined { get; private set; }

    public async Task Walk()
    {
        await Visit(async () =>
        {
            chat = new WebChatUser(world.Bot.Http);
            await chat.Start();
            Transcript.Take(chat.Received);
        });
        var at = 0;
        while (at < Journey.Questions.Count - 1)
        {
            if (phones > MostOtherNumbers)
                return; // an account may try three numbers an hour; this one came to rest before its code
            var question = Journey.Questions[at];
            await Hear(question.Asks, () => IsBackAtStart(at));
            at = IsBackAtStart(at) ? StartAgain() : await Answer(question, at);
        }

        await Visit(Read);
        foreach (var (words, times) in Journey.ByItself)
        {
            if (Transcript.Count(words) != times)
                throw new Violation($"“{words}” was said {Transcript.Count(words)} times");
        }

        HasJoined = true;
    }

    /// <summary>Gives the place of the question that comes then.</summary>
    private async Task<int> Answer(Question question, int at)
    {
        var next = Journey.Questions[at + 1].Asks;
        switch (question.Deed)
        {
            case Deed.Say say:
                return await Reply(question, WebChatUser.Words(say.Words(Person)), at, say.Hears ?? next);
            case Deed.Press press:
                return await Reply(question, Button(press.Label), at, press.Hears ?? next);
            case Deed.Code when await Code() is { } code:
                return await Reply(question, WebChatUser.Words(code), at, next);
            case Deed.Code when phones == MostOtherNumbers:
                phones++;
                return at;
            case Deed.Code: // the SMS was lost with the process that was sending it, and is never sent twice by itself
                answered.RemoveAll(question => question.Asks == Journey.AsksPhone);
                Person = Person with { Phone = People.Phone(number, ++phones) };
                await Send(Journey.Questions[0], WebChatUser.Words(Journey.OtherNumber), Journey.AsksPhone);
                return Journey.IndexOf(Journey.AsksPhone);
            case Deed.Password:
                await Submit(question, chat.Last.Buttons.First(button => button.Url is not null).Url!, new() { ["password"] = SamplePerson.Password }, null);
                return at + 1;
            case Deed.Confirm:
                await Submit(question, await Link(), [], "Ya");
                return at + 1;
            case Deed.Photo:
                return await Upload(question, at, next);
            default:
                throw new InvalidOperationException($"{question.Deed} is not known.");
        }
    }

    private async Task<int> Reply(Question question, JsonObject activity, int at, string hears)
    {
        await Send(question, activity, hears, Journey.IsInTest(at) ? Journey.StartsTest : null);
        return IsBackAtStart(at) ? StartAgain() : at + 1;
    }

    /// <summary>A test that a restart of the bot has broken off does not count, and is offered again.</summary>
    private bool IsBackAtStart(int at) => Journey.IsInTest(at) && Transcript.Said!.Text.Contains(Journey.StartsTest, StringComparison.Ordinal);

    private int StartAgain()
    {
        if (Transcript.Count(Journey.Voided) < ++voided)
            throw new Violation("the test was offered again without a reason");
        var start = Journey.IndexOf(Journey.StartsTest);
        answered.RemoveAll(item => Journey.IndexOf(item.Asks) > start);
        return start;
    }

    private async Task<int> Upload(Question question, int at, string next)
    {
        var id = chat.NewId();
        await Send(question, id, () => chat.Upload(world.Picture, id, "image/jpeg", "foto.jpg"));
        var checks = Transcript.Count(Journey.PhotoNotChecked);
        await Hear(next, () => Transcript.Count(Journey.PhotoNotChecked) > checks);
        return Transcript.Said!.Text.Contains(next, StringComparison.Ordinal) ? at + 1 : at;
    }

    private JsonObject Button(string? label)
    {
        var buttons = chat.Last.Buttons;
        var button = buttons.FirstOrDefault(button => button.Value is not null && (label is null || button.Title == label))
            ?? throw new Violation($"no button “{label}” under “{chat.Last}”");
        return WebChatUser.Pressing(button);
    }

    private async Task<string> Send(Question question, JsonObject activity, params string?[] hears)
    {
        var id = chat.NewId();
        var reply = await Send(question, id, () => chat.Post((JsonObject)activity.DeepClone(), id))
            ?? throw new Violation($"message {id} was acknowledged and has no reply");
        return hears.Any(words => words is not null && reply.Contains(words, StringComparison.Ordinal))
            ? reply
            : throw new Violation($"after “{question.Asks}” came “{reply}” instead of “{hears[0]}”");
    }

    /// <summary>Gives the reply. What was acknowledged stands in the transcript at once, and its reply with it.</summary>
    private async Task<string?> Send(Question question, string id, Func<Task<HttpStatusCode>> post)
    {
        var tries = 0;
        world.Tally.Message();
        await Visit(async () =>
        {
            if (tries++ > 0)
                world.Tally.Redeliver();
            Ensure(await post());
            world.Tally.Acknowledge();
            acknowledged.Add(id);
            answered.Add(question);
            lastTaken = post;
        });
        if (chance.Next(8) == 0)
            await Visit(Repeat);
        await Visit(Read);
        var echo = Transcript.EchoOf(id) ?? throw new Violation($"message {id} was acknowledged and is not in the transcript");
        return Transcript.ReplyTo(echo)?.Text;
    }

    /// <summary>Sends a form until it is acknowledged, and half the time once more.</summary>
    private async Task Submit(Question question, string url, Dictionary<string, string> fields, string? button)
    {
        FilledForm? form = null;
        var tries = 0;
        await Visit(async () => form = await FormVisitor.Fill(world.Bot.Http, url, fields, button));
        await Visit(async () =>
        {
            if (tries++ > 0)
                world.Tally.FormAgain();
            await form!.Send(world.Bot.Http);
            answered.Add(question);
        });
        if (chance.Next(2) == 0)
        {
            world.Tally.FormAgain();
            await Visit(() => form!.Send(world.Bot.Http));
        }
    }

    private async Task<string?> Code()
    {
        try
        {
            var sms = await world.Sms.Next("+62" + Person.Phone[1..]);
            return new InboxItem("sms", sms.To, null, sms.Text).Code;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private async Task<string> Link()
    {
        while (true)
        {
            try
            {
                var mail = await world.Mail.Next(Person.Email);
                return new InboxItem("mail", Person.Email, mail.Subject, mail.Text).Link;
            }
            catch (TimeoutException) // three tries that all ended in a kill; it can be had again after a minute
            {
                await Send(Journey.Questions[0], WebChatUser.Words(Journey.MailAgain), "dikirim ulang", "Kami mengirim e-mail ke");
            }
        }
    }

    private async Task Hear(string words, Func<bool> or)
    {
        using var ends = new CancellationTokenSource(Patience);
        while (Transcript.Said?.Text.Contains(words, StringComparison.Ordinal) != true && !or())
        {
            if (ends.IsCancellationRequested)
                throw new Violation($"“{words}” was never said; the end of the transcript: {Transcript.Tail(4)}");
            await Visit(Read);
            await Task.Delay(20);
        }
    }

    private async Task Read()
    {
        await chat.Read();
        Transcript.Take(chat.Received);
    }

    private async Task Repeat()
    {
        world.Tally.Repeat();
        Ensure(await lastTaken!());
    }

    /// <summary>Does something with the bot, again and again, until no kill comes in between.</summary>
    private async Task Visit(Func<Task> deed)
    {
        while (true)
        {
            using var visit = await world.Outage.Enter();
            try
            {
                if (run != visit.Run && Conversation.Length > 0 && lastTaken is not null)
                    await LookBack();
                run = visit.Run;
                await deed();
                return;
            }
            catch (Exception fault) when (fault is HttpRequestException { StatusCode: null } or IOException or TaskCanceledException)
            {
                if (!visit.WasKilled)
                    throw new Violation($"the bot was up and did not answer: {fault.Message}");
            }
        }
    }

    /// <summary>After a restart: all that was read is still there, and a repeat of what was acknowledged changes nothing.</summary>
    private async Task LookBack()
    {
        Transcript.Compare(await chat.Replay());
        if (chance.Next(2) == 0)
            await Repeat();
    }

    private static void Ensure(HttpStatusCode status)
    {
        if ((int)status is < 200 or > 299)
            throw new Violation($"the bot answered {(int)status}");
    }
}
