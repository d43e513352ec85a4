using Microsoft.Playwright;
using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;
using static Microsoft.Playwright.Assertions;

namespace Prakerja.Browser.Tests;

/// <summary>The way from nothing to the summary, as a person walks it in a browser, in whatever chat client.</summary>
internal sealed class Journey(IChatPage chat, RealWorld world, SamplePerson person)
{
    public async Task ToConfirmedEmail()
    {
        await chat.Press("Daftar baru");
        await chat.Hear("Apakah Anda setuju?");
        await chat.Press("Setuju");
        await chat.Hear("nama lengkap");
        await chat.Say(person.Name);
        await chat.Hear("alamat e-mail");
        await chat.Say(person.Email);
        await chat.Hear("buat kata sandi");
        await OnPage(await chat.Follow("Buat kata sandi"), ChoosePassword);
        await chat.Hear("Langkah 2 dari 8");
        var mailed = await chat.Page.Context.NewPageAsync();
        await mailed.GotoAsync((await world.MailedLink(person.Email)).ToString());
        await OnPage(mailed, ConfirmEmail);
        await chat.Hear("Berapa NIK Anda?");
    }

    public async Task ToPhotos()
    {
        await chat.Say(person.Nik);
        await chat.Hear("Kartu Keluarga");
        await chat.Say(person.FamilyCard);
        await chat.Hear("tanggal lahir");
        await chat.Say(person.BirthDate);
        await chat.Hear("alamat rumah");
        await chat.Say("Jl. Melati No. 5");
        await chat.Hear("alamat KTP itu");
        await chat.Press("Ya, sama");
        await chat.Hear("pendidikan");
        await chat.Press("SLTA/SMA/SMK");
        await chat.Hear("pekerjaan");
        await chat.Press("Terkena PHK");
        await chat.Hear("TNI");
        await chat.Press("Bukan");
        await chat.Hear("Langkah 5 dari 8");
    }

    public async Task ToTest()
    {
        await chat.Photograph(Registration.CardPhoto());
        await chat.Hear("swafoto");
        await chat.Photograph(Registration.CardPhoto());
        await chat.Hear("Langkah 6 dari 8");
        await chat.Say(person.Phone);
        var code = await world.Code(person.Phone);
        await chat.Hear("kode");
        await chat.Say(code);
        await chat.Hear("Sudah siap?");
        await chat.Press("Mulai tes");
        await chat.Hear("1 dari 5");
    }

    public async Task AnswerItems(int from, int to)
    {
        for (var item = from; item <= to; item++)
        {
            await chat.Hear($"{item} dari 5");
            await chat.PressFirst();
        }
    }

    public async Task ToJoined()
    {
        await chat.Hear("Apakah semuanya sudah benar?");
        await chat.Press("Sudah benar");
        await chat.Hear("Gabung sekarang?");
        await chat.Press("Ya, gabung");
        await chat.Hear("Anda sudah bergabung di Gelombang 7");
    }

    private static async Task ChoosePassword(IPage form)
    {
        await form.GetByLabel("Kata sandi baru").FillAsync(SamplePerson.Password);
        await form.GetByRole(AriaRole.Button, new() { Name = "Simpan kata sandi" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Heading, new() { Name = "Kata sandi tersimpan" })).ToBeVisibleAsync();
    }

    private static async Task ConfirmEmail(IPage form)
    {
        await form.GetByRole(AriaRole.Button, new() { Name = "Ya, ini e-mail saya" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Heading, new() { Name = "konfirmasi diterima" })).ToBeVisibleAsync();
    }

    private static async Task OnPage(IPage page, Func<IPage, Task> act)
    {
        await act(page);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{page.Url} scrolls sideways.");
        await page.CloseAsync();
    }
}
