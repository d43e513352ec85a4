using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests;

/// <summary>Walks a chat to any place of the journey, as a fictional applicant does.</summary>
internal static class Journey
{
    public const string Nik = "3404015001900003";
    public const string FamilyCard = "3404011203080012";

    public static Chat Start() => new Chat().User("halo").Press("Daftar baru");

    public static Chat Consent(this Chat chat) => chat.Press("Setuju");

    public static Chat Account(this Chat chat) => chat.User("Sari Contoh").User("sari@example.id")
        .Form("Buat kata sandi", new FormResult.PasswordChosen("hash"));

    public static Chat Email(this Chat chat) => chat.LinkInMailOpened();

    public static Chat Identity(this Chat chat) => chat.User(Nik).User(FamilyCard).User("10-01-1990");

    public static Chat Profile(this Chat chat) => chat.User("Jl. Melati No. 5").Press("Tidak, beda").User("Jl. Kenanga No. 12")
        .Press("SLTA/SMA/SMK").Press("Dirumahkan").Press("Bukan");

    public static Chat Photos(this Chat chat) => chat.Photo("upload1").PhotoChecked().Photo("upload2").PhotoChecked();

    public static Chat Phone(this Chat chat) => chat.User("0812 9876 5432").TypeTheCode();

    public static Chat Test(this Chat chat)
    {
        chat.Press("Mulai tes");
        while (chat.Subject.Conversation.Top!.Place == "motivation-test/item")
            chat.Press(chat.LastReply!.Buttons[0]);
        return chat.Timer("test-evaluated");
    }

    public static Chat Join(this Chat chat) => chat.Press("Sudah benar").Press("Ya, gabung");

    public static Chat ToSummary() => Start().Consent().Account().Email().Identity().Profile().Photos().Phone().Test();
}
