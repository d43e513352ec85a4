using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

public sealed class ErasureTests
{
    [Fact]
    public async Task After_a_kill_the_repeated_yes_finds_the_receipt_and_no_stranger()
    {
        await using var bot = BotProcess.New();
        await bot.Start();
        var chat = await Registration.ToJoined(bot.Http, SamplePerson.At(15));
        await chat.Press("Hapus data saya");
        await chat.Press("Ya, lanjut");
        var yes = chat.Last.Buttons.First(button => button.Title == "Ya, hapus semua");
        var id = chat.NewId();
        await chat.Post(WebChatUser.Pressing(yes), id);
        await bot.Kill();
        await bot.Start();
        await chat.Post(WebChatUser.Pressing(yes), id);
        await chat.Hear("Nomor bukti");
        await chat.Read();
        Assert.Contains("Nomor bukti", chat.Last.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(bot.DataDirectory, "photos"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Erasing_frees_every_claim_withdraws_the_entry_and_leaves_a_stranger()
    {
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(16);
        var chat = await Registration.ToJoined(bot.Http, person);
        var reader = bot.Services.GetRequiredService<Bot.Accounts.IPersonReader>();
        Claim[] claims = [new(ClaimKind.Email, person.Email), new(ClaimKind.Nik, person.Nik), new(ClaimKind.Phone, "+62" + person.Phone[1..])];
        foreach (var claim in claims)
            Assert.NotNull(await reader.Read(reader.KeyOf(claim), CancellationToken.None));
        Assert.Single(await bot.Services.GetRequiredService<IWaveStore>().Entries(7, null, 10, CancellationToken.None));
        var other = await Registration.LogIn(bot.Http, person.Email, SamplePerson.Password);
        await other.Hear("Anda sudah masuk");

        await chat.Press("Hapus data saya");
        await chat.Press("Ya, lanjut");
        await chat.Press("Ya, hapus semua");

        foreach (var claim in claims)
            Assert.Null(await reader.Read(reader.KeyOf(claim), CancellationToken.None));
        Assert.Empty(await bot.Services.GetRequiredService<IWaveStore>().Entries(7, null, 10, CancellationToken.None));
        Assert.DoesNotContain(person.Name, (await other.Say("menu")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Name, (await chat.Say("halo")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_goes_on_with_a_nik_of_another_account_cannot_free_it_by_erasing()
    {
        await using var bot = await RunningBot.Start();
        var person = SamplePerson.At(17);
        await Registration.ToSummary(bot.Http, person);
        var second = await Registration.ToIdentity(bot.Http, person with { Email = "kedua@example.id" });
        foreach (var words in (string[])[person.Nik, person.FamilyCard, person.BirthDate])
            await second.Say(words);
        Assert.Contains("sudah terdaftar", second.Last.Text, StringComparison.Ordinal);
        await second.Press("Bukan saya");
        await second.Hear("Langkah 4 dari 8");
        await second.Say("menu");
        await second.Press("Hapus data saya");
        await second.Press("Ya, lanjut");
        await second.Press("Ya, hapus semua");
        var third = await Registration.ToIdentity(bot.Http, person with { Email = "ketiga@example.id" });
        foreach (var words in (string[])[person.Nik, person.FamilyCard, person.BirthDate])
            await third.Say(words);
        Assert.Contains("sudah terdaftar", third.Last.Text, StringComparison.Ordinal);
    }
}
