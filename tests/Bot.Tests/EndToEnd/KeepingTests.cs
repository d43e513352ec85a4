using System.Diagnostics;
using System.Net;
using System.Text;
using Prakerja.TestKit;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>What an operator does, with the program's own command line against a running and a stopped bot.</summary>
public sealed class KeepingTests
{
    [Fact]
    public async Task After_a_rotation_old_links_and_pages_go_on_and_so_does_all_that_is_stored()
    {
        await using var bot = BotProcess.New();
        await bot.Start();
        var person = SamplePerson.At(22);
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say(person.Name);
        await chat.Say(person.Email);
        await Registration.ChoosePassword(bot.Http, chat);
        var mail = await InboxItem.Await(bot.Http, item => item.To == person.Email && item.Link.Length > 0);

        var (code, words) = await Command(bot, "keys", "rotate");
        Assert.Equal((0, true), (code, words.Contains("Key 2 writes", StringComparison.Ordinal)));
        await bot.Kill();
        await bot.Start();

        await FormVisitor.Submit(bot.Http, mail.Link, button: "Ya");
        await chat.Return();
        await chat.Hear("Langkah 3 dari 8");
        Assert.Equal(0, (await Command(bot, "keys", "reseal")).Code);
        await chat.Say(person.Nik);
        Assert.Contains("Kartu Keluarga", chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_of_the_running_bot_goes_on_where_it_was_taken()
    {
        await using var bot = BotProcess.New();
        await bot.Start();
        var person = SamplePerson.At(23);
        var chat = await Registration.ToIdentity(bot.Http, person);
        await chat.Say(person.Nik);
        var copy = bot.DataDirectory + ".copy";
        Assert.Equal(0, (await Command(bot, "backup", copy)).Code);
        await chat.Say("kembali");
        Assert.Contains("Wave 7", (await Command(bot, "wave", "list")).Words, StringComparison.OrdinalIgnoreCase);
        await bot.Kill();
        Assert.Contains("Wave 7", (await Command(bot, "wave", "list")).Words, StringComparison.OrdinalIgnoreCase);
        Directory.Delete(bot.DataDirectory, recursive: true);
        Directory.Move(copy, bot.DataDirectory);
        await bot.Start();
        Assert.Equal(HttpStatusCode.OK, await chat.Post(WebChatUser.Words(person.FamilyCard), chat.NewId()));
        using var all = await chat.Send(HttpMethod.Get, "activities");
        Assert.Contains("tanggal lahir Anda?", await all.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_rows_of_a_registry_are_listed_with_line_and_reason()
    {
        await using var bot = BotProcess.New();
        await bot.Start();
        var file = bot.DataDirectory + ".csv";
        await File.WriteAllLinesAsync(file,
        [
            "nik,kk,full_name,birth_date", "3404015001900003,3404011203080012,Sari Contoh,1990-01-10", "123,3404011203080012,Budi Contoh,1990-01-10",
            "3404015001900004,3404011203080012,Budi Contoh,1990-02-31", "",
        ]);
        var (code, words) = await Command(bot, "registry", "import", file);
        Assert.NotEqual(0, code);
        Assert.Contains("3", words, StringComparison.Ordinal);
        Assert.Contains("4", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Budi", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_of_the_data_directory_holds_anything_of_a_person_in_clear()
    {
        await using var bot = BotProcess.New();
        await bot.Start();
        var person = SamplePerson.At(24);
        var chat = await Registration.ToJoined(bot.Http, person);
        await chat.Say("apa itu prakerja?");
        await Command(bot, "backup", bot.DataDirectory + ".copy");
        await bot.Kill();
        string[] secrets =
        [
            person.Nik, person.FamilyCard, person.Phone, person.Phone[1..], person.Email, person.Name, person.Name.Split(' ')[0], "Melati", SamplePerson.Password,
            chat.Conversation, "Gelombang",
        ];
        var files = Directory.EnumerateFiles(Path.GetDirectoryName(bot.DataDirectory)!, "*", SearchOption.AllDirectories).ToList();
        Assert.Contains(files, file => file.EndsWith("store.db", StringComparison.Ordinal));
        foreach (var file in files.Where(file => new FileInfo(file) is { Length: > 0 }))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            foreach (var secret in secrets)
            {
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, $"{secret} stands in {file}");
                Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(secret)) < 0, $"{secret} stands in {file}");
            }
        }
    }

    private static async Task<(int Code, string Words)> Command(BotProcess bot, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.PathOf("Bot") };
        start.ArgumentList.Add(BotProcess.Program);
        foreach (var word in words)
            start.ArgumentList.Add(word);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__DataDirectory"] = bot.DataDirectory;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
