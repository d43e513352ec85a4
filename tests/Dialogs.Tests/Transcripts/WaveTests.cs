using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class JoinTests
{
    [Fact]
    public void Whoever_failed_joins_the_next_wave_with_one_confirmation_no_form_no_test()
    {
        var chat = Failed();
        chat.User("halo").Bot("Belum berhasil di Gelombang 6", "kuota habis", "Gelombang 7")
            .Press("Gabung gelombang").Bot("Gelombang 7").Press("Ya, gabung").Bot("Nomor pendaftaran: G7-");
        Assert.Equal(7, chat.Applicant.Participation.Joined!.Wave);
        Assert.Contains(chat.Effects, effect => effect is Effect.Join { Wave: 7, WaveVersion: 1 });
    }

    [Fact]
    public void Without_an_open_wave_the_status_says_so()
    {
        var chat = Places.At("join/confirm");
        chat.Waves = [];
        chat.User("menu").Bot("Gelombang tidak ditemukan");
    }

    [Fact]
    public void A_confirmation_asked_before_closing_counts_until_the_list_may_be_frozen()
    {
        var chat = Places.At("join/confirm");
        chat.Waves = [new WaveFact(chat.Waves[0].Wave with { ClosesAt = chat.Now.AddMinutes(1) }, 2)];
        chat.After(TimeSpan.FromMinutes(3)).User("ya").Bot("Anda sudah bergabung");
    }

    [Fact]
    public void A_confirmation_that_comes_too_late_hears_so()
    {
        var chat = Places.At("join/confirm");
        chat.Waves = [new WaveFact(chat.Waves[0].Wave with { ClosesAt = chat.Now.AddMinutes(1) }, 2)];
        chat.After(TimeSpan.FromMinutes(7)).User("ya").Bot("sudah ditutup");
        Assert.Null(chat.Applicant.Participation.Joined);
    }

    [Fact]
    public void Joining_twice_joins_once()
    {
        var chat = Places.At("join/confirm");
        var yes = chat.LastReply!.Buttons[0];
        chat.Press(yes).Press(yes);
        Assert.Single(chat.Effects.OfType<Effect.Join>());
    }

    [Theory]
    [InlineData("Ya, gabung", "Status Anda: Menunggu gelombang ditutup")]
    [InlineData("Yes, join", "Your status: waiting for the wave to close")]
    public void The_reply_to_joining_is_a_short_receipt_and_the_dashboard_keeps_the_full_status(string yes, string status)
    {
        var chat = Places.At("join/confirm");
        if (yes == "Yes, join")
            chat.User("english");
        chat.Press(yes);
        var number = chat.Applicant.Participation.Joined!.Number.Shown;
        chat.Bot(number, status);
        var receipt = chat.LastReply!.Text;
        Assert.True(receipt.Length <= 300, receipt);
        Assert.Equal(receipt.IndexOf(number, StringComparison.Ordinal), receipt.LastIndexOf(number, StringComparison.Ordinal));
        chat.User("menu").Bot(number, status);
    }

    [Fact]
    public void With_two_open_waves_one_is_chosen()
    {
        var chat = Places.At("summary/check");
        chat.Waves = [.. chat.Waves, new WaveFact(new Wave(8, chat.Now.AddHours(-1), chat.Now.AddDays(2), 100_000), 3)];
        chat.Press("Sudah benar").Bot("Gelombang mana").User("gelombang 8").Bot("Gelombang 8", "100.000 orang").Press("Ya, gabung").Bot("G8-");
    }

    internal static Chat Failed()
    {
        var chat = Journey.ToSummary().User("menu");
        var wave6 = new Wave(6, chat.Now.AddDays(-7), chat.Now.AddDays(-3), 800_000, true, chat.Now.AddDays(-2), chat.Now.AddHours(-1));
        chat.Waves = [.. chat.Waves, new WaveFact(wave6, 9)];
        chat.Subject = chat.Subject with
        {
            Applicant = chat.Applicant with
            {
                Participation = new Participation
                {
                    Joined = new Joined(6, RegistrationNumber.Draw(6, _ => 0), chat.Now.AddDays(-6)),
                    Result = SelectionResult.NotSelected,
                    Reason = "quota",
                },
            },
        };
        return chat;
    }
}

public sealed class LeaveTests
{
    [Fact]
    public void A_wave_can_be_left_before_it_closes_and_joined_again()
    {
        var chat = Places.At("leave-wave/confirm").Press("Ya, batalkan").Bot("sudah dibatalkan", "[Gabung gelombang]");
        Assert.Contains(chat.Effects, effect => effect is Effect.Leave { Wave: 7 });
        chat.Press("Gabung gelombang").Press("Ya, gabung").Bot("Anda sudah bergabung");
    }

    [Fact]
    public void Staying_in_changes_nothing() => Places.At("leave-wave/confirm").Press("Tetap ikut").Bot("tetap ikut", "Menunggu gelombang ditutup");

    [Fact]
    public void After_the_closing_it_is_too_late() => Places.At("leave-wave/confirm")
        .After(TimeSpan.FromDays(5)).User("ya").Bot("tidak bisa dibatalkan");
}
