using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Channels.WhatsApp;
using Prakerja.Bot.Tests.Turns;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

/// <summary>Meta repeats for seven days, swaps, and sends up to 1,000 updates in one call.</summary>
public sealed class RepeatsTests
{
    private const int Most = 1_000;

    [Fact]
    public async Task Every_update_delivered_twice_and_in_swapped_order_has_its_effect_once()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(1);
        var contact = chat.Contact;
        await chat.Give(contact.Words("m1", "halo"));
        var press = contact.Press("m2", chat.Last, chat.Last.Button("Daftar baru"));
        await chat.Give(press);
        var agree = contact.Press("m3", chat.Last, chat.Last.Button("Setuju"));
        await chat.Give(agree);

        foreach (var repeat in new[] { agree, press, contact.Words("m1", "halo"), press, agree })
            Assert.Equal(HttpStatusCode.OK, await chat.Send(repeat));
        var name = contact.Words("m4", "Sari Contoh");
        Assert.Equal(HttpStatusCode.OK, await chat.Send(name, name, press));
        await chat.Hear("Apa alamat e-mail Anda?");

        Assert.Equal(4, chat.Heard.Count);
        var person = (await world.PersonOf(contact.Address))!;
        Assert.Equal(("Sari Contoh", 0), (person.Applicant.Account.Name!.Value, person.Conversation.Attempt));
    }

    [Fact]
    public async Task The_first_two_messages_of_a_new_chat_may_come_swapped()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(1);
        var at = DateTimeOffset.UtcNow;

        await chat.Give(chat.Contact.Words("second", "bantuan", at));
        var late = await chat.Give(chat.Contact.Words("first", "halo", at - TimeSpan.FromSeconds(20)));

        Assert.Contains("Anda ingin apa?", late.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await world.ChatOf(chat.Contact.Address)).Taken.Length);
    }

    [Fact]
    public async Task Within_one_call_they_run_in_order_of_time()
    {
        using var lab = new TurnLab();
        var contact = new WhatsAppContact("Siti", "ID.1", null);
        var intake = Intake(lab);
        var body = Updates.Envelope(
            Updates.Messages((contact.Words("b", "dua", lab.Now - TimeSpan.FromSeconds(2)), contact)),
            Updates.Messages((contact.Words("c", "tiga", lab.Now), contact), (contact.Words("a", "satu", lab.Now - TimeSpan.FromSeconds(5)), contact)));

        Assert.True(await intake.Take(Read(body)));

        Assert.Equal("satu, dua, tiga", lab.Told(Address(1)));
    }

    [Fact]
    public async Task A_batch_of_1000_with_one_failure_is_repeated_after_a_restart_again_and_again()
    {
        using var lab = new TurnLab();
        var people = Enumerable.Range(1, Most).Select(number => new WhatsAppContact($"Orang {number}", $"ID.{number}", null)).ToList();
        var body = Updates.Envelope(Updates.Messages([.. people.Select(person => (person.Words($"m.{person.UserId}", "satu", lab.Now), person))]));

        Assert.False(await Intake(lab, fails: "ID.500").Take(Read(body)));
        Assert.Equal(Most - 1, lab.WhatsAppChannel.Sent.Count);
        Assert.False(await Intake(lab, fails: "ID.500").Take(Read(body)));
        Assert.Equal(Most - 1, lab.WhatsAppChannel.Sent.Count);

        lab.Restart();
        Assert.True(await Intake(lab).Take(Read(body)));
        var after = lab.WhatsAppChannel.Sent.Count;
        for (var times = 0; times < 3; times++)
            Assert.True(await Intake(lab).Take(Read(body)));

        // After the restart nobody knows of a reply whether it left: each goes out once more, and then never again.
        Assert.Equal((2 * (Most - 1)) + 1, after);
        Assert.Equal(after, lab.WhatsAppChannel.Sent.Count);
        Assert.All(Enumerable.Range(1, Most), number => Assert.Equal("satu", lab.Told(Address(number))));
    }

    [Fact]
    public async Task A_repeat_of_day_6_changes_nothing_a_hundred_times_over()
    {
        using var lab = new TurnLab();
        var contact = new WhatsAppContact("Siti", "ID.1", null);
        var first = Updates.Envelope(Updates.Messages((contact.Words("m0", "lama", lab.Now), contact)));
        await Intake(lab).Take(Read(first));
        for (var number = 1; number <= 100; number++)
        {
            lab.Time.Advance(TimeSpan.FromMinutes(80));
            await Intake(lab).Take(Read(Updates.Envelope(Updates.Messages((contact.Words($"m{number}", $"w{number}", lab.Now), contact)))));
        }

        var (told, sent) = (lab.Told(Address(1)), lab.WhatsAppChannel.Sent.Count);
        for (var times = 0; times < 100; times++)
            Assert.True(await Intake(lab).Take(Read(first)));

        Assert.Equal((told, sent), (lab.Told(Address(1)), lab.WhatsAppChannel.Sent.Count));
    }

    [Fact]
    public async Task What_fails_in_a_chat_holds_back_what_came_after_it()
    {
        using var lab = new TurnLab();
        var contact = new WhatsAppContact("Siti", "ID.1", null);
        var body = Updates.Envelope(Updates.Messages((contact.Words("a", "satu", lab.Now - TimeSpan.FromSeconds(5)), contact), (contact.Words("b", "dua", lab.Now), contact)));

        Assert.False(await Intake(lab, fails: "ID.1").Take(Read(body)));
        Assert.True(await Intake(lab).Take(Read(body)));

        Assert.Equal("satu, dua", lab.Told(Address(1)));
    }

    private static ChatAddress Address(int number) => new("whatsapp", $"ID.{number}");

    private static Delivery Read(string body) =>
        Delivery.Read(new System.Buffers.ReadOnlySequence<byte>(System.Text.Encoding.UTF8.GetBytes(body)), FakeGraph.PhoneNumberId)!;

    /// <summary>The intake over the turns of the lab; the read marks go nowhere.</summary>
    private static UpdateIntake Intake(TurnLab lab, string? fails = null)
    {
        var options = Options.Create(new WhatsAppOptions { BaseUrl = new Uri("http://127.0.0.1:9") });
        var graph = new GraphClient(options, lab.Time);
        var budget = new Budget(options, lab.Time);
        var sender = new WhatsAppSender(graph, budget, lab.Get<ChatEdits>(), lab.Time, NullLogger<WhatsAppSender>.Instance);
        var reports = new StatusReports(lab.Get<LateReports>(), lab.Get<ChatEdits>(), budget, sender, NullLogger<StatusReports>.Instance);
        return new UpdateIntake(
            new LabTurns(lab, fails), lab.Get<ChatRenames>(), reports, new ReadMarks(graph), budget, options, lab.Time, NullLogger<UpdateIntake>.Instance);
    }

    private sealed class LabTurns(TurnLab lab, string? fails) : ITurns
    {
        public Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancel) => inbound is Inbound.FromChat input && input.Chat.Id == fails
            ? throw new IOException("The store is away.")
            : lab.Run(inbound);

        public Task<Reply> Greet(ChatAddress chat, string chatName, string? locale) => throw new NotSupportedException();
    }
}
