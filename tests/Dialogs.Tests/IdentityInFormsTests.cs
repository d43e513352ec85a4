using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests;

/// <summary>Channels whose policy keeps identity numbers and photos out of their chats.</summary>
public sealed class IdentityInFormsTests
{
    private const string Page = "Isi lewat formulir";
    private const string Camera = "Kirim foto";

    [Fact]
    public void Nik_and_kk_are_asked_for_on_a_page_and_the_chat_goes_on_after_it()
    {
        var chat = ToIdentity().Bot("diisi di halaman kami", $"[{Page}]").NotBot("Berapa NIK");
        chat.Form(Page, new FormResult.IdentityTyped(Journey.Nik, Journey.FamilyCard, "10-01-1990")).Bot("cocok", "Apa alamat rumah Anda");
        Assert.Equal(Journey.Nik, chat.Applicant.Identity.Nik!.Value);
    }

    [Fact]
    public void A_number_that_the_channel_withheld_is_answered_with_the_page()
    {
        var chat = ToIdentity().Give(new UserInput.Withheld()).Bot("Nomor tadi tidak kami simpan", $"[{Page}]");
        Assert.Null(chat.Applicant.Identity.Nik);
    }

    [Fact]
    public void A_number_typed_at_another_question_leaves_that_question_open()
    {
        var chat = Journey.Start().Consent();
        var before = chat.Subject.Conversation.Revision;
        chat.Give(new UserInput.Withheld()).Bot("Nomor tadi tidak kami simpan", "Siapa nama lengkap Anda").At("account/name");
        Assert.Equal(before, chat.Subject.Conversation.Revision);
    }

    [Fact]
    public void Words_at_the_question_open_nothing_and_are_told_about_the_page() => ToIdentity().User("tidak tahu").Bot("hanya diisi di halaman kami", $"[{Page}]");

    [Fact]
    public void Whoever_began_on_the_web_gets_the_page_for_the_kk_too()
    {
        var chat = Places.At("identity/kk");
        chat.IdentityInForms = true;
        chat.User("halo").Bot($"[{Page}]").NotBot("Berapa nomor Kartu Keluarga");
        chat.Form(Page, new FormResult.IdentityTyped(Journey.Nik, Journey.FamilyCard, "10-01-1990")).Bot("Apa alamat rumah Anda");
    }

    [Fact]
    public void Photos_are_taken_on_a_page()
    {
        var chat = Places.At("photos/ktp");
        chat.IdentityInForms = true;
        chat.User("halo").Bot("lewat halaman kami", $"[{Camera}]");
        Assert.Null(chat.LastReply!.Image);
        chat.Form(Camera, new FormResult.PhotoSent("upload1")).PhotoChecked().Bot("Sekarang swafoto", "lewat halaman kami", $"[{Camera}]");
        chat.Form(Camera, new FormResult.PhotoSent("upload2")).PhotoChecked(good: false).Bot("buram", $"[{Camera}]");
        chat.Form(Camera, new FormResult.PhotoSent("upload3")).PhotoChecked().Bot("Berapa nomor HP Anda");
    }

    [Fact]
    public void A_photo_sent_into_the_chat_is_answered_with_the_page()
    {
        var chat = Places.At("photos/ktp");
        chat.IdentityInForms = true;
        chat.Give(new UserInput.Unreadable("image")).Bot("tidak diterima di chat ini", $"[{Camera}]").At("photos/ktp");
        Assert.Empty(chat.Subject.Conversation.Checks);
    }

    private static Chat ToIdentity()
    {
        var chat = Journey.Start().Consent().Account();
        chat.IdentityInForms = true;
        return chat.Email();
    }
}
