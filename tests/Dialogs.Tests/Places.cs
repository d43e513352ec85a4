using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Dialogs.Tests;

/// <summary>A chat standing at every open question there is, each reached as a person reaches it.</summary>
public static class Places
{
    private static readonly Dictionary<string, Func<Chat>> Ways = new()
    {
        ["home/choose"] = () => new Chat().User("halo"),
        ["consent/consent"] = Journey.Start,
        ["account/name"] = () => Journey.Start().Consent(),
        ["account/email"] = () => Journey.Start().Consent().User("Sari Contoh"),
        ["account/email-meant"] = () => Journey.Start().Consent().User("Sari Contoh").User("sari@gmial.com"),
        ["account/password"] = () => Journey.Start().Consent().User("Sari Contoh").User("sari@example.id"),
        ["email-confirmation/confirm"] = () => Journey.Start().Consent().Account(),
        ["identity/nik"] = ToIdentity,
        ["identity/kk"] = () => ToIdentity().User(Journey.Nik),
        ["identity/birth-date"] = () => ToIdentity().User(Journey.Nik).User(Journey.FamilyCard),
        ["identity/swapped"] = () => ToIdentity().User("3404011203080012").User(Journey.Nik).User("10-01-1990"),
        ["identity/advice"] = () => Disagreeing(),
        ["profile/home"] = () => ToIdentity().Identity(),
        ["profile/lives-at-home"] = () => ToIdentity().Identity().User("Jl. Melati No. 5"),
        ["profile/domicile"] = () => ToIdentity().Identity().User("Jl. Melati No. 5").Press("Tidak, beda"),
        ["profile/education"] = () => ToIdentity().Identity().User("Jl. Melati No. 5").Press("Ya, sama"),
        ["profile/employment"] = () => ToIdentity().Identity().User("Jl. Melati No. 5").Press("Ya, sama").Press("S2"),
        ["profile/barred-occupation"] = () => ToIdentity().Identity().User("Jl. Melati No. 5").Press("Ya, sama").Press("S2").Press("Dirumahkan"),
        ["photos/ktp"] = () => ToIdentity().Identity().Profile(),
        ["photos/selfie"] = () => ToIdentity().Identity().Profile().Photo().PhotoChecked(),
        ["phone/phone"] = ToPhone,
        ["phone/code"] = () => ToPhone().User("081298765432"),
        ["motivation-test/start"] = () => ToPhone().Phone(),
        ["motivation-test/item"] = () => ToPhone().Phone().Press("Mulai tes"),
        ["motivation-test/result"] = ToResult,
        ["summary/check"] = Journey.ToSummary,
        ["join/confirm"] = () => Journey.ToSummary().Press("Sudah benar"),
        ["dashboard/choose"] = () => Journey.ToSummary().Join(),
        ["leave-wave/confirm"] = () => Journey.ToSummary().Join().Press("Batal ikut"),
        ["erase/first"] = () => Journey.ToSummary().Join().Press("Hapus data saya"),
        ["erase/second"] = () => Journey.ToSummary().Join().Press("Hapus data saya").Press("Ya, lanjut"),
        ["change/list"] = () => Journey.ToSummary().User("ubah"),
        ["cancel/confirm"] = () => ToIdentity().User("batal"),
        ["change-email/email"] = () => Journey.ToSummary().User("ubah email"),
        ["change-email/confirm"] = () => Journey.ToSummary().User("ubah email").User("baru@example.id"),
        ["change-phone/phone"] = () => Journey.ToSummary().User("ubah nomor hp"),
        ["change-phone/code"] = () => Journey.ToSummary().User("ubah nomor hp").User("081311112222"),
        ["login/form"] = () => new Chat().User("halo").Press("Sudah punya akun"),
        ["login/number"] = () => new Chat().User("halo").Press("Sudah punya akun")
            .Form("Buka formulir masuk", new FormResult.LoginVerified("person0000000000002", 1, "482")),
        ["link/wait"] = () => Journey.ToSummary().Join().User("lanjut di perangkat lain"),
        ["devices/list"] = () => Journey.ToSummary().Join().Press("Perangkat"),
        ["opened-link/number"] = () => Opened(new Chat().User("halo")),
    };

    /// <summary>Of a link to the account of somebody else, whose old chat shows 482.</summary>
    public const string Token = "AbCdEfGhIjKlMnOpQrStU-";

    public static TheoryData<string> All => [.. Ways.Keys];

    public static IEnumerable<string> Names => Ways.Keys;

    internal static Chat At(string place)
    {
        var chat = Ways[place]();
        Assert.Equal(place, chat.Subject.Conversation.Top?.Place);
        return chat;
    }

    internal static Chat Opened(Chat chat)
    {
        chat.Link ??= new LinkFact("person0000000000002", "s***@example.id", new PendingLink(Token, 482, chat.Now + PendingLink.Life, 3, "oldchatkey"));
        return chat.Give(new UserInput.LinkOpened(Token));
    }

    private static Chat ToIdentity() => Journey.Start().Consent().Account().Email();

    private static Chat ToPhone() => ToIdentity().Identity().Profile().Photos();

    private static Chat Disagreeing()
    {
        var chat = ToIdentity();
        chat.Registry = Domain.Applicants.RegistryOutcome.FamilyCardNotLinked;
        return chat.Identity();
    }

    private static Chat ToResult()
    {
        var chat = ToPhone().Phone().Press("Mulai tes");
        while (chat.Subject.Conversation.Top!.Place == "motivation-test/item")
            chat.Press(chat.LastReply!.Buttons[0]);
        return chat;
    }
}
