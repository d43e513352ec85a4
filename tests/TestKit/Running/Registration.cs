using ImageMagick;
using ImageMagick.Drawing;

namespace Prakerja.TestKit.Running;

/// <summary>A fictional applicant, different for each number, who is in the sample registry's form: NIK, KK and birth date agree.</summary>
public sealed record SamplePerson(string Name, string Email, string Phone, string Nik, string FamilyCard, string BirthDate)
{
    public const string Password = "tiga kata acak 4711";

    /// <summary>The person in this line of the sample registry (0 is the first).</summary>
    public static SamplePerson At(int line)
    {
        var fields = File.ReadLines(Repository.PathOf("Bot", "Registry", "sample-people.csv")).ElementAt(line + 1).Split(',');
        var birth = DateOnly.ParseExact(fields[3].Trim(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new SamplePerson(
            fields[2].Trim(), $"orang{line}@example.id", $"0812{90000000 + line}", fields[0].Trim(), fields[1].Trim(), birth.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture));
    }
}

/// <summary>Walks a person through the whole journey over real HTTP, reading mails and SMS from the development inbox.</summary>
public static class Registration
{
    /// <summary>A drawn card, sharp and bright enough for the photo check.</summary>
    public static byte[] CardPhoto()
    {
        using var picture = new MagickImage(new MagickColor("#e8f4f8"), 1200, 800);
        var drawing = new Drawables().FillColor(new MagickColor("#0b5c6b")).Rectangle(60, 60, 1140, 160).FillColor(MagickColors.Black);
        for (var line = 0; line < 22; line++)
        {
            for (var word = 0; word < 9; word++)
                drawing.Rectangle(80 + (word * 110), 190 + (line * 26), 80 + (word * 110) + 40 + ((line * 7 + word * 13) % 50), 190 + (line * 26) + 11);
        }

        drawing.Draw(picture);
        return picture.ToByteArray(MagickFormat.Jpeg);
    }

    /// <summary>Up to the question for the NIK: the e-mail is confirmed, the password chosen.</summary>
    public static async Task<WebChatUser> ToIdentity(HttpClient http, SamplePerson person)
    {
        var chat = new WebChatUser(http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say(person.Name);
        await chat.Say(person.Email);
        var known = (await InboxItem.Read(http)).Count;
        await ChoosePassword(http, chat);
        await chat.Hear("Langkah 2 dari 8");
        var mail = await InboxItem.Await(http, item => item.Kind == "mail" && item.To == person.Email && item.Link.Length > 0, known);
        await FormVisitor.Submit(http, mail.Link, button: "Ya");
        await chat.Hear("Langkah 3 dari 8");
        return chat;
    }

    public static async Task<WebChatUser> ToSummary(HttpClient http, SamplePerson person, byte[]? photo = null)
    {
        var chat = await ToTest(http, person, photo);
        await chat.Press("Mulai tes");
        for (var item = 0; item < 5; item++)
            await chat.Press(chat.Last.Buttons[0].Title);
        await chat.Hear("Langkah 8 dari 8");
        return chat;
    }

    /// <summary>To the open question for the photo of the KTP.</summary>
    public static async Task<WebChatUser> ToPhotos(HttpClient http, SamplePerson person)
    {
        var chat = await ToIdentity(http, person);
        await chat.Say(person.Nik);
        await chat.Say(person.FamilyCard);
        await chat.Say(person.BirthDate);
        await chat.Hear("Langkah 4 dari 8");
        await chat.Say("Jl. Melati No. 5");
        await chat.Press("Ya, sama");
        await chat.Press("SLTA/SMA/SMK");
        await chat.Press("Terkena PHK");
        await chat.Press("Bukan");
        return chat;
    }

    /// <summary>Up to the question for the phone number.</summary>
    public static async Task<WebChatUser> ToPhone(HttpClient http, SamplePerson person, byte[]? photo = null)
    {
        var chat = await ToPhotos(http, person);
        await chat.Upload(photo ?? CardPhoto());
        await chat.Hear("Sekarang swafoto");
        await chat.Upload(photo ?? CardPhoto());
        await chat.Hear("Langkah 6 dari 8");
        return chat;
    }

    /// <summary>Up to the motivation test, which waits to be started.</summary>
    public static async Task<WebChatUser> ToTest(HttpClient http, SamplePerson person, byte[]? photo = null)
    {
        var chat = await ToPhone(http, person, photo);
        var known = (await InboxItem.Read(http)).Count;
        await chat.Say(person.Phone);
        var sms = await InboxItem.Await(http, item => item.Kind == "sms" && item.To.EndsWith(person.Phone[1..], StringComparison.Ordinal), known);
        await chat.Say(sms.Code);
        return chat;
    }

    public static async Task ChoosePassword(HttpClient http, WebChatUser chat) =>
        await FormVisitor.Submit(http, chat.Last.Buttons.First(button => button.Url is not null).Url!, new Dictionary<string, string> { ["password"] = SamplePerson.Password });

    public static async Task<WebChatUser> ToJoined(HttpClient http, SamplePerson person)
    {
        var chat = await ToSummary(http, person);
        await chat.Press("Sudah benar");
        await chat.Press("Ya, gabung");
        return chat;
    }

    /// <summary>Signs a new chat in: e-mail and password on the form, the three digits back in the chat.</summary>
    public static async Task<WebChatUser> LogIn(HttpClient http, string email, string password)
    {
        var chat = new WebChatUser(http);
        await chat.Start();
        await chat.Press("Sudah punya akun");
        await SignIn(http, chat, email, password);
        return chat;
    }

    /// <summary>Signs in the chat that is being asked to open the form.</summary>
    public static async Task SignIn(HttpClient http, WebChatUser chat, string email, string password)
    {
        var page = await FormVisitor.Submit(
            http, chat.Last.Buttons.First(button => button.Url is not null).Url!, new Dictionary<string, string> { ["email"] = email, ["password"] = password });
        var number = System.Text.RegularExpressions.Regex.Match(page.Body!.TextContent, @"\b\d{3}\b").Value;
        await chat.Hear("Tiga angka apa");
        await chat.Say(number);
    }
}
