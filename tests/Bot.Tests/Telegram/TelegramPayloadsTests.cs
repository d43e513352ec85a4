using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Channels.Telegram;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Faq;

namespace Prakerja.Bot.Tests.Telegram;

public sealed class TelegramPayloadsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);
    private static readonly DialogCatalog Catalog = Assistant.Create(new WordMatcher(), FirstTopics.All).Catalog;
    private static readonly ChatAddress Siti = new("telegram", "77");

    [Fact]
    public void A_message_is_taken_under_its_update_with_the_time_of_Telegram()
    {
        var said = Said(Payloads.Words);
        Assert.Equal(Siti, said.Chat);
        Assert.Equal("u700003", said.Id);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1795474395), said.At);
        Assert.Equal("17", said.MessageId);
        Assert.Equal(new UserInput.Words("Sari <Wulandari> & anak 😀"), said.Input);
    }

    [Fact]
    public void A_press_is_taken_at_the_time_of_receipt_with_step_revision_choice_and_label()
    {
        var pressed = Assert.IsType<Incoming.Pressed>(Read(Payloads.Press));
        Assert.Equal(Now, pressed.Inbound.At);
        Assert.Equal(new UserInput.Press("home/choose", 0xee6b2800, "register", "Daftar baru"), pressed.Inbound.Input);
        Assert.Equal(new PressedMessage(16, "Anda ingin apa?", false), pressed.Shown);
        Assert.Equal("3305", pressed.QueryId);
    }

    [Fact]
    public void Start_opens_the_chat_and_a_link_is_opened_with_its_token()
    {
        Assert.IsType<UserInput.Opened>(Said(Payloads.Start).Input);
        Assert.Equal("id", Said(Payloads.Start).Locale);
        Assert.Equal(new UserInput.LinkOpened("AbCdEf0123456789-_xyz"), Said(Payloads.Link).Input);
        Assert.Equal(new UserInput.Words("bantuan"), Said(Payloads.Large).Input);
        Assert.Equal("12345678901", Said(Payloads.Large).Chat.Id);
    }

    [Fact]
    public void Of_a_photo_the_largest_size_counts_and_a_picture_as_a_file_is_one()
    {
        Assert.Equal("AgAC-large", Assert.IsType<Incoming.Photo>(Read(Payloads.Photo)).FileId);
        Assert.Equal("BQAC", Assert.IsType<Incoming.Photo>(Read(Payloads.Document)).FileId);
    }

    [Fact]
    public void Only_the_senders_own_contact_is_his_phone_number()
    {
        var own = Said(Payloads.Contact);
        Assert.Equal(new UserInput.OwnPhone("6281290000001"), own.Input);
        Assert.Equal("6281290000001", own.Phone);
        var other = Said(Payloads.OtherContact);
        Assert.Equal(new UserInput.Unreadable("contact"), other.Input);
        Assert.Null(other.Phone);
    }

    [Fact]
    public void An_edit_has_an_id_of_its_own_and_is_not_read_as_an_answer()
    {
        var edited = Said(Payloads.Edited);
        Assert.Equal("u700008", edited.Id);
        Assert.Equal(new UserInput.Unreadable("edited"), edited.Input);
        Assert.Equal("17", edited.MessageId);
    }

    [Fact]
    public void What_is_not_for_us_is_told_apart()
    {
        Assert.Equal(new UserInput.Unreadable("voice"), Said(Payloads.Voice).Input);
        Assert.Equal(new Incoming.Reach(Siti, true), Read(Payloads.Kicked));
        Assert.Equal(new Incoming.NotPrivate(-1001234567890), Read(Payloads.Group));
        Assert.IsType<Incoming.StrayPress>(Read(Payloads.Press.Replace("\"data\":\"home/choose:ee6b2800:register\"", "\"data\":\"x\"", StringComparison.Ordinal)));
        Assert.IsType<Incoming.Nothing>(Read("""{"update_id":1}"""));
    }

    [Fact]
    public void Every_button_of_every_dialog_fits_64_bytes_and_comes_back_as_it_was()
    {
        var places = Catalog.All.SelectMany(dialog => dialog.Steps.Select(step => $"{dialog.Name}/{step}")).ToList();
        var choices = places.Select(place => Choices.Change + place)
            .Concat(FirstTopics.InOrder.Select(topic => Choices.Faq + topic.Id))
            .Concat([Choices.Back, Choices.Menu, Choices.Contact, new string('x', 40)]).ToList();
        var reader = new CallbackData(Catalog);
        foreach (var place in places)
        {
            foreach (var choice in choices)
            {
                var data = CallbackData.Write(new Button("Ya", place, uint.MaxValue, choice));
                Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(data), 1, CallbackData.MostBytes);
                Assert.Equal(new UserInput.Press(place, uint.MaxValue, choice, "Ya"), reader.Read(data, "Ya"));
            }
        }
    }

    private static Inbound.FromChat Said(string payload) => Assert.IsType<Incoming.Said>(Read(payload)).Inbound;

    private static Incoming Read(string payload) => new TelegramPayloads(new CallbackData(Catalog), new FakeTimeProvider(Now))
        .Read(JsonSerializer.Deserialize(payload, WireJson.Default.WireUpdate)!);
}
