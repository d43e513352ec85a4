using Prakerja.TestKit.Running;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>Walks a person through the whole journey on WhatsApp, identity and photos on the one-time pages.</summary>
public static class WhatsAppRegistrationWalk
{
    /// <summary>Up to the question for NIK and KK.</summary>
    public static async Task ToIdentity(HttpClient http, WhatsAppUser chat, SamplePerson person)
    {
        await chat.Say("halo");
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say(person.Name);
        await chat.Say(person.Email);
        var known = (await InboxItem.Read(http)).Count;
        await chat.Submit(new Dictionary<string, string> { ["password"] = SamplePerson.Password });
        await chat.Hear("Langkah 2 dari 8");
        var mail = await InboxItem.Await(http, item => item.Kind == "mail" && item.To == person.Email && item.Link.Length > 0, known);
        await FormVisitor.Submit(http, mail.Link, button: "Ya");
        await chat.Hear("Langkah 3 dari 8");
    }

    /// <summary>Up to the question for the photo of the KTP.</summary>
    public static async Task ToPhotos(HttpClient http, WhatsAppUser chat, SamplePerson person)
    {
        await ToIdentity(http, chat, person);
        var born = person.BirthDate.Split('-');
        await chat.Submit(new Dictionary<string, string>
        {
            ["nik"] = person.Nik,
            ["kk"] = person.FamilyCard,
            ["day"] = born[0],
            ["month"] = born[1],
            ["year"] = born[2],
        });
        await chat.Hear("Langkah 4 dari 8");
        await chat.Say("Jl. Melati No. 5");
        await chat.Press("Ya, sama");
        await chat.Press("SLTA/SMA/SMK");
        await chat.Press("Terkena PHK");
        await chat.Press("Bukan");
    }

    public static async Task ToJoined(HttpClient http, WhatsAppUser chat, SamplePerson person)
    {
        await ToPhotos(http, chat, person);
        await chat.SendPhoto(Registration.CardPhoto());
        await chat.Hear("Sekarang swafoto");
        await chat.SendPhoto(Registration.CardPhoto());
        await chat.Hear("Langkah 6 dari 8");
        var known = (await InboxItem.Read(http)).Count;
        await chat.Say(person.Phone);
        var sms = await InboxItem.Await(http, item => item.Kind == "sms" && item.To.EndsWith(person.Phone[1..], StringComparison.Ordinal), known);
        await chat.Say(sms.Code);
        await chat.Press("Mulai tes");
        for (var item = 0; item < 5; item++)
            await chat.Press(chat.Last.Buttons[0].Title);
        await chat.Hear("Langkah 8 dari 8");
        await chat.Press("Sudah benar");
        await chat.Press("Ya, gabung");
    }

    /// <summary>Signs a new chat in: e-mail and password on the page, the three digits back in the chat.</summary>
    public static async Task LogIn(HttpClient http, WhatsAppUser chat, string email, string password)
    {
        await chat.Say("halo");
        await chat.Press("Sudah punya akun");
        var page = await FormVisitor.Submit(http, chat.Last.Url, new Dictionary<string, string> { ["email"] = email, ["password"] = password });
        var number = System.Text.RegularExpressions.Regex.Match(page.Body!.TextContent, @"\b\d{3}\b").Value;
        await chat.Hear("Tiga angka apa");
        await chat.Say(number);
    }
}
