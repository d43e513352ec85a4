using Prakerja.Bot.Development;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Conformance;

/// <summary>Talks that every channel must be able to have, with its own payloads over real HTTP. A channel only brings its translation.</summary>
public abstract class ChannelConformance(ChannelUnderTest channel)
{
    private const string Greeting = "Anda ingin apa?";
    private const string Consent = "Apakah Anda setuju?";
    private const string Name = "Siapa nama lengkap Anda";
    private const string Email = "Apa alamat e-mail Anda?";
    private const string Password = "Sekarang buat kata sandi";

    [Fact]
    public async Task Greeting_consent_and_name_lead_to_the_e_mail()
    {
        var user = channel.NewUser();
        Holds(Greeting, await user.Start());
        Holds(Consent, await user.Press("Daftar baru"));
        Holds(Name, await user.Press("Setuju"));
        Holds(Email, await user.Say("Sari Contoh"));
    }

    [Theory]
    [InlineData("Daftar baru")]
    [InlineData("daftar bru")]
    [InlineData("1")]
    public async Task A_choice_is_made_by_its_label_one_typo_or_its_number_as_by_its_button(string typed)
    {
        var user = channel.NewUser();
        await user.Start();
        Holds(Consent, await user.Say(typed));
    }

    [Fact]
    public async Task A_mistyped_answer_is_asked_for_again_with_more_help_and_changes_nothing()
    {
        var user = await AtEmail();
        var before = await channel.PlaceOf(user);
        Holds("e-mail", await user.Say("sari.contoh"));
        Assert.Equal(before, await channel.PlaceOf(user));
        Holds(Password, await user.Say($"{user.Channel}.salah@example.id"));
    }

    [Fact]
    public async Task Back_asks_the_question_before_and_its_answer_may_change()
    {
        var user = await AtEmail();
        Holds(Name, await user.Say("kembali"));
        Holds(Email, await user.Say("Sari Wulandari"));
        Assert.Contains("Sari Wulandari", await channel.PlaceOf(user), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_the_middle_is_answered_and_the_same_question_stands_again()
    {
        var user = await AtName();
        var before = await channel.PlaceOf(user);
        var answer = await user.Say("Berapa kuota setiap gelombang?");
        Holds(Name, answer);
        Assert.True(answer.Text.IndexOf(Name, StringComparison.Ordinal) > 20);
        Assert.Equal(before, await channel.PlaceOf(user));
        Holds(Email, await user.Say("Sari Contoh"));
    }

    [Fact]
    public async Task A_button_of_an_earlier_question_changes_nothing()
    {
        var user = channel.NewUser();
        await user.Start();
        await user.Press("Daftar baru");
        var (now, later) = (user.Pressed("Setuju"), user.Pressed("Tidak setuju"));
        await now();
        await user.Hear(Name);
        var before = await channel.PlaceOf(user);
        await later();
        Holds(Name, await user.Hear("Tombol itu dari pertanyaan sebelumnya"));
        Assert.Equal(before, await channel.PlaceOf(user));
    }

    [Fact]
    public async Task Every_update_delivered_twice_has_its_effect_once()
    {
        var user = channel.NewUser();
        await user.Start();
        await Twice(user.Pressed("Daftar baru"));
        await user.Hear(Consent);
        var agree = user.Pressed("Setuju");
        await Task.WhenAll(agree(), agree());
        await user.Hear(Name);
        await Twice(user.Words("Sari Contoh"));
        await user.Hear(Email);
        await HeardExactly(user, Greeting, Consent, Name, Email);
    }

    [Fact]
    public async Task Repeats_that_come_behind_the_next_update_change_nothing()
    {
        var user = channel.NewUser();
        await user.Start();
        var register = user.Pressed("Daftar baru");
        await register();
        await user.Hear(Consent);
        var agree = user.Pressed("Setuju");
        await agree();
        await register();
        await user.Hear(Name);
        var name = user.Words("Sari Contoh");
        await name();
        await agree();
        await user.Hear(Email);
        await HeardExactly(user, Greeting, Consent, Name, Email);
        Assert.Contains("Sari Contoh", await channel.PlaceOf(user), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_updates_in_swapped_order_are_both_answered()
    {
        var user = await AtEmail();
        var before = await channel.PlaceOf(user);
        var (first, second) = (user.Words("Berapa kuota setiap gelombang?"), user.Words("bantuan"));
        await second();
        await first();
        await user.Hear("800.000");
        var heard = (await user.Heard()).TakeLast(2).Select(message => message.Text).ToList();
        Assert.All(heard, text => Assert.Contains(Email, text, StringComparison.Ordinal));
        Assert.Contains("Petugas", heard[0], StringComparison.Ordinal);
        Assert.Equal(before, await channel.PlaceOf(user));
    }

    [Fact]
    public async Task Another_language_is_spoken_from_the_next_message_on_and_back_again()
    {
        var user = await AtName();
        Holds("What is your full name", await user.Say("english"));
        Holds("What is your e-mail address?", await user.Say("Sari Contoh"));
        Holds(Email, await user.Say("bahasa indonesia"));
    }

    [Fact]
    public async Task Cancelling_is_confirmed_and_the_answers_are_kept()
    {
        var user = await AtEmail();
        Holds("Berhenti dulu di sini?", await user.Say("batal"));
        Holds(Email, await user.Press("Lanjut mengisi"));
        await user.Say("batal");
        Holds("Jawaban Anda tersimpan", await user.Press("Ya, berhenti"));
        Holds(Email, await user.Press("Lanjut mendaftar"));
    }

    [Fact]
    public async Task Stop_ends_notices_and_start_resumes_them_while_the_question_stands()
    {
        var user = await AtName();
        Holds(Name, await user.Say("STOP"));
        Holds("pemberitahuan tidak kami kirim lagi", await user.Hear(Name));
        Holds("kami kirim lagi ke chat ini", await user.Say("MULAI"));
        Holds("pemberitahuan tidak kami kirim lagi", await user.Say("berhenti"));
        Holds(Email, await user.Say("Sari Contoh"));
    }

    [Fact]
    public async Task Whoever_failed_logs_in_and_joins_the_next_wave_with_one_tap()
    {
        var user = channel.NewUser();
        await Registration.LogIn(channel.Http, user, "sari.contoh@example.id", SampleApplicant.Password);
        await user.Hear("Belum berhasil di Gelombang 6");
        await user.Press("Gabung gelombang");
        Holds("Anda sudah bergabung di Gelombang 7", await user.Press("Ya, gabung"));
    }

    private static void Holds(string words, BotMessage message) => Assert.Contains(words, message.Text, StringComparison.Ordinal);

    private static async Task Twice(Func<Task> update)
    {
        await update();
        await update();
    }

    /// <summary>Whatever was still to be said comes before the answer to one more question.</summary>
    private static async Task HeardExactly(IWireUser user, params string[] words)
    {
        await user.Say("bantuan");
        await user.Hear("Petugas");
        var heard = (await user.Heard()).Select(message => message.Text).ToList();
        Assert.Equal(words.Length + 1, heard.Count);
        Assert.All(words.Zip(heard), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    private async Task<IWireUser> AtName()
    {
        var user = channel.NewUser();
        await user.Start();
        await user.Press("Daftar baru");
        await user.Press("Setuju");
        return user;
    }

    private async Task<IWireUser> AtEmail()
    {
        var user = await AtName();
        await user.Say("Sari Contoh");
        return user;
    }
}
