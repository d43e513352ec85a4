using Microsoft.Extensions.DependencyInjection;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

public sealed class WhatsAppJourneyTests
{
    [Fact]
    public async Task Applicant_registers_on_WhatsApp_from_nothing_to_a_joined_wave_and_no_chat_or_log_holds_who()
    {
        var log = new LogLines();
        await using var world = await WhatsAppBot.Start(
            settings: new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Trace" }, adjust: services => services.AddLogging(log.Take));
        var person = SamplePerson.At(1);
        // With a username, so that the phone is proved by SMS: WhatsApp does not tell the number.
        var chat = new WhatsAppUser(world.Http, world.Graph, new WhatsAppContact("Siti", "ID.8800000001", null));

        await new RegistrationWalk(chat, world.Http, person).ToJoined();

        Assert.Contains("Anda sudah bergabung di Gelombang 7", chat.Last.Text, StringComparison.Ordinal);
        Assert.Empty(world.Graph.Faults);
        Assert.DoesNotContain(world.Graph.Messages, message => message.Body.ToJsonString().Contains(person.Nik, StringComparison.Ordinal));
        Assert.Equal(0, world.Graph.Media.Asked);
        string[] secrets =
        [
            person.Nik, person.FamilyCard, person.Email, person.Phone[1..], person.Name, SamplePerson.Password, chat.Contact.UserId!,
            FakeGraph.AccessToken, FakeGraph.AppSecret, "Jl. Melati No. 5",
        ];
        Assert.NotEmpty(log.Lines);
        foreach (var secret in secrets)
            Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Whoever_failed_wave_6_logs_in_on_WhatsApp_and_joins_wave_7_with_one_tap()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(2);

        await Registration.LogIn(world.Http, chat, "sari.contoh@example.id", Development.SampleApplicant.Password);
        await chat.Hear("Belum berhasil di Gelombang 6");
        await chat.Press("Gabung gelombang");
        await chat.Press("Ya, gabung");

        Assert.Contains("Anda sudah bergabung di Gelombang 7", chat.Last.Text, StringComparison.Ordinal);
        Assert.Empty(world.Graph.Faults);
    }

    [Fact]
    public async Task A_solution_providers_proxy_is_only_other_settings()
    {
        await using var world = await WhatsAppBot.Start(proxy: true);
        var chat = world.User(3);

        var reply = await chat.Say("halo");

        Assert.Contains("Anda ingin apa?", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_without_a_number_and_one_without_a_user_id_both_get_their_answers()
    {
        await using var world = await WhatsAppBot.Start();
        var hidden = new WhatsAppUser(world.Http, world.Graph, new WhatsAppContact("Siti", "ID.77001", null));
        var old = new WhatsAppUser(world.Http, world.Graph, new WhatsAppContact("Budi", null, "6281290001111"));

        Assert.Equal("ID.77001", (string?)(await hidden.Say("halo")).Body["recipient"]);
        Assert.Equal("+6281290001111", (string?)(await old.Say("halo")).Body["to"]);
        Assert.Equal("+6281290001111", (await world.ChatOf("+6281290001111")).Phone);
        Assert.Null((await world.ChatOf("ID.77001")).Phone);
    }

    [Fact]
    public async Task Sixteen_digits_typed_anyway_are_kept_nowhere_and_answered_with_the_page()
    {
        var log = new LogLines();
        await using var world = await WhatsAppBot.Start(
            settings: new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Trace" }, adjust: services => services.AddLogging(log.Take));
        var person = SamplePerson.At(4);
        var chat = world.User(4);
        await new RegistrationWalk(chat, world.Http, person).ToIdentity();

        var reply = await chat.Say($"NIK saya {person.Nik[..4]} {person.Nik[4..8]} {person.Nik[8..12]} {person.Nik[12..]} ya");

        Assert.Equal("cta_url", reply.Kind);
        Assert.Contains("tidak kami simpan", reply.Text, StringComparison.Ordinal);
        var stored = await world.PersonOf(chat.Contact.Address);
        Assert.Null(stored!.Applicant.Identity.Nik);
        var plain = System.Text.Json.JsonSerializer.Serialize(stored, Prakerja.Bot.Turns.PersonJson.Default.Person);
        Assert.DoesNotContain(person.Nik[8..], plain, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains(person.Nik[8..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_photo_sent_into_the_chat_is_never_fetched()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(5);
        await new RegistrationWalk(chat, world.Http, SamplePerson.At(5)).ToPhotos();

        var reply = await chat.Give(chat.Contact.Photo(chat.NewId(), world.Graph.Media.Keep([1, 2, 3])));

        Assert.Equal("cta_url", reply.Kind);
        Assert.Contains("tidak diterima di chat ini", reply.Text, StringComparison.Ordinal);
        Assert.Equal(0, world.Graph.Media.Asked);
    }
}
