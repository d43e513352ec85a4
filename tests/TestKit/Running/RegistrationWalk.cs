namespace Prakerja.TestKit.Running;

/// <summary>The journey of one person in one chat, on any channel. Mails and SMS are read from the development inbox over <paramref name="http"/>.</summary>
public sealed class RegistrationWalk(IChatUser chat, HttpClient http, SamplePerson person)
{
    /// <summary>Up to the question for the NIK: the e-mail is confirmed, the password chosen.</summary>
    public async Task ToIdentity()
    {
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say(person.Name);
        await chat.Say(person.Email);
        var known = (await InboxItem.Read(http)).Count;
        await Registration.ChoosePassword(http, chat);
        await chat.Hear("Langkah 2 dari 8");
        var mail = await InboxItem.Await(http, item => item.Kind == "mail" && item.To == person.Email && item.Link.Length > 0, known);
        await FormVisitor.Submit(http, mail.Link, button: "Ya");
        await chat.Hear("Langkah 3 dari 8");
    }

    /// <summary>To the open question for the photo of the KTP.</summary>
    public async Task ToPhotos()
    {
        await ToIdentity();
        await GiveIdentity();
        await chat.Hear("Langkah 4 dari 8");
        await chat.Say("Jl. Melati No. 5");
        await chat.Press("Ya, sama");
        await chat.Press("SLTA/SMA/SMK");
        await chat.Press("Terkena PHK");
        await chat.Press("Bukan");
    }

    /// <summary>To the open question for the phone number.</summary>
    public async Task ToPhone(byte[]? photo = null)
    {
        await ToPhotos();
        await chat.Upload(photo ?? Registration.CardPhoto());
        await chat.Hear("Sekarang swafoto");
        await chat.Upload(photo ?? Registration.CardPhoto());
        await chat.Hear("Langkah 6 dari 8");
    }

    /// <summary>Up to the motivation test, which waits to be started.</summary>
    public async Task ToTest(byte[]? photo = null)
    {
        await ToPhone(photo);
        var known = (await InboxItem.Read(http)).Count;
        await chat.Say(person.Phone);
        var sms = await InboxItem.Await(http, item => item.Kind == "sms" && item.To.EndsWith(person.Phone[1..], StringComparison.Ordinal), known);
        await chat.Say(sms.Code);
    }

    public async Task ToSummary(byte[]? photo = null)
    {
        await ToTest(photo);
        await TakeTest();
    }

    public async Task ToJoined()
    {
        await ToTest();
        await FromTestToJoined();
    }

    /// <summary>From the test, which waits to be started, to the place in the wave.</summary>
    public async Task FromTestToJoined()
    {
        await TakeTest();
        await chat.Press("Sudah benar");
        await chat.Press("Ya, gabung");
    }

    private async Task TakeTest()
    {
        await chat.Press("Mulai tes");
        for (var item = 0; item < 5; item++)
            await chat.Press(chat.Last.Buttons[0].Title);
        await chat.Hear("Langkah 8 dari 8");
    }

    private async Task GiveIdentity()
    {
        if (chat.IdentityInForms)
        {
            var born = person.BirthDate.Split('-');
            var fields = new Dictionary<string, string>
            {
                ["nik"] = person.Nik,
                ["kk"] = person.FamilyCard,
                ["day"] = born[0],
                ["month"] = born[1],
                ["year"] = born[2],
            };
            await FormVisitor.Submit(http, chat.Last.Buttons.First(button => button.Url is not null).Url!, fields);
            return;
        }

        await chat.Say(person.Nik);
        await chat.Say(person.FamilyCard);
        await chat.Say(person.BirthDate);
    }
}
