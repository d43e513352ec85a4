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
    public static Task<WebChatUser> ToIdentity(HttpClient http, SamplePerson person) => OnWeb(http, person, walk => walk.ToIdentity());

    public static Task<WebChatUser> ToSummary(HttpClient http, SamplePerson person, byte[]? photo = null) => OnWeb(http, person, walk => walk.ToSummary(photo));

    /// <summary>To the open question for the photo of the KTP.</summary>
    public static Task<WebChatUser> ToPhotos(HttpClient http, SamplePerson person) => OnWeb(http, person, walk => walk.ToPhotos());

    /// <summary>Up to the question for the phone number.</summary>
    public static Task<WebChatUser> ToPhone(HttpClient http, SamplePerson person, byte[]? photo = null) => OnWeb(http, person, walk => walk.ToPhone(photo));

    /// <summary>Up to the motivation test, which waits to be started.</summary>
    public static Task<WebChatUser> ToTest(HttpClient http, SamplePerson person, byte[]? photo = null) => OnWeb(http, person, walk => walk.ToTest(photo));

    public static Task<WebChatUser> ToJoined(HttpClient http, SamplePerson person) => OnWeb(http, person, walk => walk.ToJoined());

    public static async Task ChoosePassword(HttpClient http, IChatUser chat) =>
        await FormVisitor.Submit(http, chat.Last.Buttons.First(button => button.Url is not null).Url!, new Dictionary<string, string> { ["password"] = SamplePerson.Password });

    /// <summary>Signs a new chat in: e-mail and password on the form, the three digits back in the chat.</summary>
    public static async Task<WebChatUser> LogIn(HttpClient http, string email, string password)
    {
        var chat = new WebChatUser(http);
        await LogIn(http, chat, email, password);
        return chat;
    }

    /// <summary>The same in a chat that nobody has spoken in yet.</summary>
    public static async Task LogIn(HttpClient http, IChatUser chat, string email, string password)
    {
        await chat.Start();
        await chat.Press("Sudah punya akun");
        await SignIn(http, chat, email, password);
    }

    /// <summary>Signs in the chat that is being asked to open the form.</summary>
    public static async Task SignIn(HttpClient http, IChatUser chat, string email, string password)
    {
        var page = await FormVisitor.Submit(
            http, chat.Last.Buttons.First(button => button.Url is not null).Url!, new Dictionary<string, string> { ["email"] = email, ["password"] = password });
        var number = System.Text.RegularExpressions.Regex.Match(page.Body!.TextContent, @"\b\d{3}\b").Value;
        await chat.Hear("Tiga angka apa");
        await chat.Say(number);
    }

    private static async Task<WebChatUser> OnWeb(HttpClient http, SamplePerson person, Func<RegistrationWalk, Task> walk)
    {
        var chat = new WebChatUser(http);
        await walk(new RegistrationWalk(chat, http, person));
        return chat;
    }
}
