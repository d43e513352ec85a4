using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Tests.EndToEnd;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

/// <summary>What the Graph API answers, and what reports by the webhook say later.</summary>
public sealed class SendingTests
{
    [Theory]
    [InlineData(131056, 400)]
    [InlineData(130429, 429)]
    [InlineData(131016, 500)]
    [InlineData(2, 503)]
    public async Task A_refusal_that_passes_delays_the_reply_and_loses_nothing(int code, int status)
    {
        using var clock = new JumpingClock();
        await using var world = await WhatsAppBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var chat = world.User(1);
        world.Graph.Refuse(chat.Contact.Address, GraphRefusal.Of(code, status, times: 1));

        Assert.Equal(HttpStatusCode.OK, await chat.Send(chat.Contact.Words("m1", "halo")));
        Assert.Empty(chat.Heard);
        clock.Jump(TimeSpan.FromSeconds(30));

        Assert.Contains("Anda ingin apa?", (await chat.Next()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_429_is_obeyed_as_long_as_it_says_for_the_whole_number()
    {
        using var clock = new JumpingClock();
        await using var world = await WhatsAppBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var (first, second) = (world.User(1), world.User(2));
        world.Graph.Refuse(first.Contact.Address, new GraphRefusal { Code = 130429, Status = 429, RegainMinutes = 5, Times = 1 });

        await first.Send(first.Contact.Words("m1", "halo"));
        await second.Send(second.Contact.Words("m1", "halo"));
        clock.Jump(TimeSpan.FromMinutes(4));
        Assert.Empty(world.Graph.Messages);
        clock.Jump(TimeSpan.FromMinutes(2));

        await first.Next();
        await second.Next();
    }

    [Fact]
    public async Task A_proxys_page_instead_of_an_answer_is_tried_again()
    {
        using var clock = new JumpingClock();
        await using var world = await WhatsAppBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var chat = world.User(1);
        world.Graph.Refuse("*", new GraphRefusal { Code = 0, Status = 502, IsPage = true, Times = 1 });

        await chat.Send(chat.Contact.Words("m1", "halo"));
        clock.Jump(TimeSpan.FromSeconds(30));

        await chat.Next();
    }

    [Fact]
    public async Task A_person_who_is_not_on_WhatsApp_any_more_is_unreachable_until_he_writes_again()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(1);
        world.Graph.Refuse(chat.Contact.Address, GraphRefusal.Of(131026, times: 1));

        await chat.Send(chat.Contact.Words("m1", "halo"));
        Assert.True((await world.ChatOf(chat.Contact.Address)).Unreachable);

        await chat.Give(chat.Contact.Words("m2", "halo"));
        Assert.False((await world.ChatOf(chat.Contact.Address)).Unreachable);
    }

    [Fact]
    public async Task A_bad_token_stops_the_channel_and_calls_an_operator()
    {
        var log = new LogLines();
        await using var world = await WhatsAppBot.Start(adjust: services => services.AddLogging(log.Take));
        var (first, second) = (world.User(1), world.User(2));
        world.Graph.Refuse("*", GraphRefusal.Of(190, 401, times: 1));

        await first.Send(first.Contact.Words("m1", "halo"));
        await second.Send(second.Contact.Words("m1", "halo"));

        Assert.Empty(world.Graph.Messages);
        Assert.Contains(log.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal) && line.Contains("190", StringComparison.Ordinal));
        Assert.Single((await world.ChatOf(second.Contact.Address)).Queued);
    }

    [Fact]
    public async Task A_refused_window_becomes_a_template_at_once_and_its_button_goes_on()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(1);
        await chat.Say("halo");
        world.Graph.Refuse(chat.Contact.Address, GraphRefusal.Of(131047, times: 1));

        var template = await chat.Press("Daftar baru");
        Assert.Equal("template", template.Kind);
        Assert.StartsWith("prakerja_kabar: ", template.Text, StringComparison.Ordinal);

        var opened = await chat.Give(chat.Contact.PressTemplate(chat.NewId(), template));
        Assert.Contains("Apakah Anda setuju?", opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_24_hours_what_the_bot_says_by_itself_is_a_template()
    {
        using var clock = new JumpingClock();
        await using var world = await WhatsAppBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var (chat, person) = (world.User(1), SamplePerson.At(7));
        await chat.Say("halo");
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say(person.Name);
        await chat.Say(person.Email);
        await chat.Submit(new Dictionary<string, string> { ["password"] = SamplePerson.Password });
        await chat.Hear("Langkah 2 dari 8");
        var mail = await InboxItem.Await(world.Http, item => item.Kind == "mail" && item.To == person.Email && item.Link.Length > 0);
        clock.Jump(TimeSpan.FromHours(25));

        await FormVisitor.Submit(world.Http, mail.Link, button: "Ya");

        var template = await chat.Hear("prakerja_email_terkonfirmasi");
        Assert.Equal("template", template.Kind);
        await chat.Send(chat.Contact.PressTemplate("open1", template, clock.GetUtcNow()));
        Assert.Equal("cta_url", (await chat.Hear("NIK, nomor KK")).Kind);
        Assert.Empty(world.Graph.Faults);
    }

    [Fact]
    public async Task A_reply_that_fails_after_it_was_taken_is_sent_once_more_whatever_else_is_reported()
    {
        using var clock = new JumpingClock();
        await using var world = await WhatsAppBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var chat = world.User(1);
        var reply = await chat.Say("halo");

        await Report(chat, Updates.Status(reply, "failed", 131000, withContact: false), Updates.Status(reply, "sent"));
        await Report(chat, Updates.Status(reply, "failed", 131000));
        await Report(chat, Updates.Status(reply, "read"), Updates.Status(reply, "delivered"));
        clock.Jump(TimeSpan.FromMinutes(1));
        var again = await chat.Next();

        Assert.Equal(reply.Text, again.Text);
        await Report(chat, Updates.Status(again, "failed", 131000));
        clock.Jump(TimeSpan.FromMinutes(1));
        await chat.Say("halo");
        Assert.Equal(3, chat.Heard.Count);
    }

    [Fact]
    public async Task A_window_that_a_report_says_is_closed_leads_to_a_template()
    {
        using var clock = new JumpingClock();
        await using var world = await WhatsAppBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var chat = world.User(1);
        var reply = await chat.Say("halo");

        await Report(chat, Updates.Status(reply, "failed", 131047));
        clock.Jump(TimeSpan.FromMinutes(1));

        Assert.Equal("template", (await chat.Next()).Kind);
    }

    [Fact]
    public async Task A_report_that_nobody_is_there_marks_the_chat()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(1);
        await Report(chat, Updates.Status(await chat.Say("halo"), "failed", 131026));
        Assert.True((await world.ChatOf(chat.Contact.Address)).Unreachable);
        Assert.Empty((await world.ChatOf(chat.Contact.Address)).Queued);
    }

    [Fact]
    public async Task A_message_whose_answer_never_came_is_not_sent_again_once_a_report_shows_it()
    {
        using var clock = new JumpingClock();
        await using var world = await WhatsAppBot.Start(
            settings: new Dictionary<string, string?> { ["WhatsApp:Timeout"] = "00:00:01" }, adjust: services => services.AddSingleton<TimeProvider>(clock));
        var chat = world.User(1);
        world.Graph.Delay = TimeSpan.FromSeconds(3);
        Assert.Equal(HttpStatusCode.OK, await chat.Send(chat.Contact.Words("m1", "halo")));
        var taken = await chat.Next();
        while ((await world.ChatOf(chat.Contact.Address)).Queued.IsEmpty)
            await Task.Delay(20);

        await Report(chat, Updates.Status(taken, "sent"));
        world.Graph.Delay = TimeSpan.Zero;
        clock.Jump(TimeSpan.FromMinutes(5));
        await chat.Say("halo lagi");

        Assert.Equal(2, chat.Heard.Count);
    }

    [Fact]
    public async Task A_changed_user_id_takes_the_person_along_and_a_new_chat_stays_as_it_is()
    {
        await using var world = await WhatsAppBot.Start();
        var (moved, other) = (world.User(1), world.User(2));
        await moved.Say("halo");
        await moved.Press("Daftar baru");
        await other.Say("halo");

        await moved.Post(Updates.Envelope(Updates.UserIdChanged(moved.Contact.UserId!, "ID.99001"), Updates.UserIdChanged(moved.Contact.UserId!, "ID.99001")));
        await other.Post(Updates.Envelope(Updates.UserIdChanged(other.Contact.UserId!, "ID.99001")));

        var after = new WhatsAppUser(world.Http, world.Graph, new WhatsAppContact("Siti", "ID.99001", null));
        Assert.Contains("Apakah Anda setuju?", (await after.Say("halo")).Text, StringComparison.Ordinal);
        Assert.Null(await world.PersonOf(moved.Contact.Address));
        Assert.NotNull(await world.PersonOf(other.Contact.Address));
    }

    private static async Task Report(WhatsAppUser chat, params System.Text.Json.Nodes.JsonObject[] statuses) =>
        Assert.Equal(HttpStatusCode.OK, await chat.Post(Updates.Envelope(Updates.Statuses(statuses))));
}
