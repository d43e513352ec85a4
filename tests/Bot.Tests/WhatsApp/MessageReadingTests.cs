using System.Buffers;
using System.Text;
using Prakerja.Bot.Channels.WhatsApp;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.WhatsApp;

/// <summary>From the webhook's text to inputs. The payloads are written as Meta writes them.</summary>
public sealed class MessageReadingTests
{
    private const string Token = "AAAAAAAAAAAAAAAAAAAA_-";
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_795_474_400);

    [Fact]
    public void Words_with_both_ids()
    {
        var input = One("""{"from":"6281298765432","from_user_id":"ID.8841002233","id":"wamid.AAA1","timestamp":"1795474383","type":"text","text":{"body":"Halo \ud83d\ude00 caf\u00e9"}}""");
        Assert.Equal(new ChatAddress("whatsapp", "ID.8841002233"), input!.Chat);
        Assert.Equal(("wamid.AAA1", "+6281298765432", 1_795_474_383), (input.Id, input.Phone, input.At.ToUnixTimeSeconds()));
        Assert.Equal(new UserInput.Words("Halo 😀 café"), input.Input);
    }

    [Fact]
    public void A_sender_is_found_by_the_contact_where_the_message_names_none_and_by_the_number_where_there_is_no_id()
    {
        const string Nameless = """{"id":"m","timestamp":"1795474383","type":"text","text":{"body":"Halo"}}""";
        Assert.Equal("ID.8841002233", One(Nameless)!.Chat.Id);
        Assert.Equal("+6281298765432", One("""{"from":"6281298765432","id":"m","timestamp":"1","type":"text","text":{"body":"Halo"}}""", contact: "{}")!.Chat.Id);
        Assert.Null(One(Nameless, contact: "{}"));
    }

    [Fact]
    public void Contacts_of_one_call_are_not_mixed_up()
    {
        var delivery = Read("""
            {"object":"whatsapp_business_account","entry":[{"id":"1010","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"2020"},
            "contacts":[{"wa_id":"6281211111111","user_id":"ID.1"},{"user_id":"ID.2"}],
            "messages":[{"from":"6281211111111","id":"a","timestamp":"1","type":"text","text":{"body":"satu"}},{"from_user_id":"ID.2","id":"b","timestamp":"1","type":"text","text":{"body":"dua"}}]}}]}]}
            """);
        Assert.Equal(["ID.1", "ID.2"], delivery.Messages.Select(message => MessageReading.Read(message.Message, message.Contact, Now)!.Chat.Id));
    }

    [Theory]
    [InlineData("button_reply")]
    [InlineData("list_reply")]
    public void A_press_brings_step_revision_and_choice(string kind) => Assert.Equal(
        new UserInput.Press("consent/consent", 4_000_000_000, "yes", "Setuju"),
        Input("interactive", $$"""{"type":"{{kind}}","{{kind}}":{"id":"consent/consent|4000000000|yes","title":"Setuju"} }"""));

    [Fact]
    public void A_button_that_is_none_of_ours_is_read_as_its_label() => Assert.Equal(
        new UserInput.Words("Setuju"), Input("interactive", """{"type":"button_reply","button_reply":{"id":"7","title":"Setuju"}}"""));

    [Fact]
    public void The_button_of_a_template_opens_the_chat() =>
        Assert.Equal(new UserInput.Opened(), Input("button", """{"payload":"open","text":"Buka percakapan"}"""));

    [Theory]
    [InlineData("image", """{"id":"900","mime_type":"image/jpeg","sha256":"q83v","caption":"NIK 3404015001900003"}""")]
    [InlineData("document", """{"id":"900","filename":"ktp.pdf"}""")]
    [InlineData("audio", """{"id":"900","voice":true}""")]
    [InlineData("sticker", """{"id":"900","animated":true}""")]
    [InlineData("location", """{"latitude":-6.2,"longitude":106.8}""")]
    public void What_cannot_be_read_is_told_by_its_kind_and_nothing_of_it_is_kept(string type, string node) =>
        Assert.Equal(new UserInput.Unreadable(type), Input(type, node));

    [Fact]
    public void An_unsupported_message_has_no_node() => Assert.Equal(
        new UserInput.Unreadable("unsupported"),
        One("""{"from_user_id":"ID.1","id":"m","timestamp":"1","type":"unsupported","errors":[{"code":131051,"title":"Message type unknown"}]}""")!.Input);

    [Fact]
    public void Reactions_and_notes_of_the_system_ask_nothing()
    {
        Assert.Null(One("""{"from_user_id":"ID.1","id":"m","timestamp":"1","type":"reaction","reaction":{"message_id":"x","emoji":"\ud83d\udc4d"}}"""));
        Assert.Null(One("""{"from":"6281298765432","id":"m","timestamp":"1","type":"system","system":{"type":"user_changed_number","wa_id":"6281298765432","new_wa_id":"6281200000000"}}"""));
    }

    [Fact]
    public void A_contact_is_the_senders_own_where_it_was_asked_for_or_carries_his_number()
    {
        Assert.Equal(new UserInput.OwnPhone("+6281298765432"), Input("contacts", """[{"phones":[{"phone":"+62 812-9876-5432","wa_id":"6281298765432"}]}]"""));
        Assert.Equal(new UserInput.OwnPhone("+6281255555555"), Input("contacts", """[{"phones":[{"phone":"x","wa_id":"6281255555555"}],"origin":"contact_request"}]"""));
        Assert.Equal(new UserInput.Unreadable("contacts"), Input("contacts", """[{"phones":[{"wa_id":"6281255555555"}]}]"""));
    }

    [Theory]
    [InlineData("l_" + Token)]
    [InlineData("Lanjutkan pendaftaran saya: l_" + Token + " terima kasih")]
    public void A_link_is_found_in_the_words(string words) => Assert.Equal(new UserInput.LinkOpened(Token), Input("text", $$"""{"body":"{{words}}"}"""));

    [Theory]
    [InlineData("l_AAAA")]
    [InlineData("xl_" + Token)]
    [InlineData("l_" + Token + "A")]
    public void What_only_looks_like_a_link_is_words(string words) => Assert.Equal(new UserInput.Words(words), Input("text", $$"""{"body":"{{words}}"}"""));

    [Theory]
    [InlineData("3404015001900003")]
    [InlineData("NIK saya 3404 0150 0190 0003, terima kasih")]
    [InlineData("3404.0150.0190.0003")]
    [InlineData("34O4O15OO19OOOO3")]
    [InlineData("340401500190003")]
    [InlineData("6204015001900003")]
    [InlineData("3404015001900003 3404011203080012")]
    public void Identity_numbers_never_come_in(string words) => Assert.Equal(new UserInput.Withheld(), Input("text", $$"""{"body":"{{words}}"}"""));

    [Theory]
    [InlineData("081298765432")]
    [InlineData("+62 812 9876 54321")]
    [InlineData("62812987654321")]
    [InlineData("Jl. Melati No. 5 RT 003/RW 012 Kode Pos 55281")]
    [InlineData("19-05-1990")]
    [InlineData("482913")]
    [InlineData("Rp 2.400.000 untuk 12 bulan dan 600.000")]
    public void Other_numbers_do(string words) => Assert.Equal(new UserInput.Words(words), Input("text", $$"""{"body":"{{words}}"}"""));

    [Theory]
    [InlineData("\"99999999999999999999\"")]
    [InlineData("\"1995474383\"")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    [InlineData("\"-5\"")]
    public void A_time_that_cannot_be_is_now(string time) =>
        Assert.Equal(Now, One($$"""{"from_user_id":"ID.1","id":"m","timestamp":{{time}},"type":"text","text":{"body":"Halo"} }""")!.At);

    [Fact]
    public void One_message_that_cannot_be_read_takes_no_other_with_it()
    {
        var delivery = Read("""
            {"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"messages":[
            {"from_user_id":"ID.1","id":"a","type":"text","text":[1]},7,null,{"from_user_id":"ID.1","id":"b","type":"text","text":{"body":"Halo \ud83d"}}]}}]}]}
            """);
        Assert.Equal("Halo \ufffd", Assert.IsType<UserInput.Words>(MessageReading.Read(delivery.Messages.Single().Message, null, Now)!.Input).Text);
        Assert.True(delivery.Unread >= 2);
    }

    [Fact]
    public void Updates_of_another_number_and_of_another_object_are_not_ours()
    {
        const string Body = """{"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"metadata":{"phone_number_id":"3030"},"messages":[{"id":"a"}]}}]}]}""";
        Assert.Empty(Read(Body).Messages);
        Assert.Empty(Read(Body.Replace("whatsapp_business_account", "page", StringComparison.Ordinal)).Messages);
    }

    [Fact]
    public void Statuses_bring_their_codes_and_what_we_gave_along()
    {
        var status = Read("""
            {"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"statuses":[{"id":"wamid.OUT7","status":"failed","timestamp":"1795474400","recipient_id":"6281298765432",
            "biz_opaque_callback_data":"ID.1|wamid.AAA1","errors":[{"code":131047,"title":"Re-engagement message","error_data":{"details":"..."}}]}]}}]}]}
            """).Statuses.Single();
        Assert.Equal(131047, status.Errors!.Single().Code);
        Assert.Equal((new ChatAddress("whatsapp", "ID.1"), "wamid.AAA1"), Callback.Read(status.BizOpaqueCallbackData));
    }

    private static UserInput Input(string type, string node) =>
        One($$"""{"from":"6281298765432","from_user_id":"ID.8841002233","id":"wamid.A","timestamp":"1795474383","type":"{{type}}","{{type}}":{{node}}}""")!.Input;

    private static Inbound.FromChat? One(
        string message, string contact = """{"profile":{"name":"Siti","username":"siti.aminah"},"wa_id":"6281298765432","user_id":"ID.8841002233"}""")
    {
        var read = Read($$"""
            {"object":"whatsapp_business_account","entry":[{"id":"1010","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",
            "metadata":{"display_phone_number":"622150000000","phone_number_id":"2020"},"contacts":[{{contact}}],"messages":[{{message}}]} }]}]}
            """).Messages.Single();
        return MessageReading.Read(read.Message, read.Contact, Now);
    }

    private static Delivery Read(string body) => Delivery.Read(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(body)), "2020")!;
}
