using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class IdentityTests
{
    [Fact]
    public void Applicant_can_correct_a_mistyped_nik() => Places.At("identity/nik")
        .User("34040150019003").Bot("3404 0150 0190 03", "16 angka", "kurang 2")
        .User("34040150019003").Bot("kurang 2", "angka nol", "[Isi lewat formulir]", "[Hubungi petugas]")
        .User(Journey.Nik).Bot("Kartu Keluarga");

    [Fact]
    public void A_nik_with_spaces_dots_and_the_letter_o_is_read() => Places.At("identity/nik")
        .User("3404.O150 0190-0003").At("identity/kk");

    [Fact]
    public void Nik_and_kk_that_were_swapped_are_swapped_back()
    {
        var chat = Places.At("identity/swapped").Bot("tertukar").Press("Ya, tukar").Bot("cocok");
        Assert.Equal(Journey.Nik, chat.Applicant.Identity.Nik!.Value);
        Assert.Equal(Journey.FamilyCard, chat.Applicant.Identity.FamilyCard!.Value);
    }

    [Fact]
    public void The_kk_is_not_the_nik_once_more() => Places.At("identity/kk")
        .User(Journey.Nik).Bot("sama dengan NIK").At("identity/kk");

    [Fact]
    public void The_31st_of_february_is_not_a_date() => Places.At("identity/birth-date")
        .User("31-02-1990").Bot("31-02-1990", "kalender").At("identity/birth-date");

    [Fact]
    public void Who_is_not_yet_eighteen_hears_from_when_on() => Places.At("identity/birth-date")
        .User("10-01-2010").Bot("belum 18 tahun", "10 Januari 2028").At("identity/birth-date");

    [Fact]
    public void A_nik_that_is_not_found_leads_to_dukcapil_and_can_be_changed()
    {
        var chat = Places.At("identity/nik");
        chat.Registry = RegistryOutcome.NikNotFound;
        chat.Identity().Bot("belum ditemukan", "1500-538", "[Ubah NIK]", "[Lanjut dulu]");
        chat.Registry = RegistryOutcome.Match;
        chat.Press("Ubah NIK").Bot("Berapa NIK Anda?").User("3404015001900011").Bot("cocok", "Langkah 4 dari 8");
    }

    [Fact]
    public void A_kk_that_is_not_linked_has_its_own_advice() => Places.At("identity/advice")
        .Bot("belum terhubung", "kantor Dukcapil terdekat", "[Ubah nomor KK]")
        .Press("Lanjut dulu").Bot("Langkah 4 dari 8");

    [Fact]
    public void A_birth_date_that_differs_has_its_own_advice()
    {
        var chat = Places.At("identity/nik");
        chat.Registry = RegistryOutcome.BirthDateDiffers;
        chat.Identity().Bot("tanggal lahirnya tercatat lain", "[Ubah tanggal lahir]");
    }

    [Fact]
    public void When_the_registry_is_down_one_goes_on_and_is_told_later()
    {
        var chat = Places.At("identity/nik");
        chat.RegistryAnswers = false;
        chat.Identity();
        var check = Assert.Single(chat.Subject.Conversation.Checks);
        chat.User("halo?").Bot("sedang kami periksa");
        chat.Give(new UserInput.CheckAnswered(check.Id, new CheckAnswer.Unavailable())).Bot("sedang diperiksa", "Langkah 4 dari 8");
        Assert.Equal(RegistryState.Pending, chat.Applicant.Identity.Registry);
        chat.User("Jl. Melati No. 5").At("profile/lives-at-home");
        chat.Give(new UserInput.CheckAnswered(check.Id, new CheckAnswer.Registry(RegistryOutcome.Match))).Bot("Kabar baik", "tinggal di alamat KTP");
        Assert.Equal(RegistryState.Matched, chat.Applicant.Identity.Registry);
        chat.At("profile/lives-at-home");
    }

    [Fact]
    public void An_old_match_does_not_prove_a_nik_that_was_changed_meanwhile()
    {
        var chat = Places.At("identity/nik");
        chat.RegistryAnswers = false;
        chat.Identity();
        var check = chat.Subject.Conversation.Checks[0];
        chat.Give(new UserInput.CheckAnswered(check.Id, new CheckAnswer.Unavailable()));
        chat.User("ubah nik").User("3404015001900011");
        chat.Give(new UserInput.CheckAnswered(check.Id, new CheckAnswer.Registry(RegistryOutcome.Match)));
        Assert.True(chat.LastDecision!.Outdated);
        Assert.NotEqual(RegistryState.Matched, chat.Applicant.Identity.Registry);
        Assert.DoesNotContain(chat.Effects, effect => effect is Effect.ClaimIt { Claim.Kind: ClaimKind.Nik });
    }

    [Fact]
    public void A_nik_of_another_account_is_told_without_whose_it_is()
    {
        var chat = Places.At("identity/nik");
        chat.TakenByOthers.Add(new Claim(ClaimKind.Nik, Journey.Nik));
        chat.Identity().Bot("sudah terdaftar", "[Bukan saya]", "[Sudah punya akun]", "petugas@prakerja.example.id")
            .Press("Bukan saya").Bot("Kami catat", "Langkah 4 dari 8");
        Assert.False(chat.Applicant.Identity.HoldsClaim);
    }

    [Fact]
    public void The_registry_is_no_oracle_after_five_checks_it_only_says_being_checked()
    {
        var chat = Places.At("identity/nik");
        chat.Registry = RegistryOutcome.NikNotFound;
        chat.Identity();
        for (var more = 0; more < 4; more++)
            chat.Bot("belum ditemukan").Press("Ubah NIK").User($"340401500190001{more}");
        chat.Bot("belum ditemukan").Press("Ubah NIK").User("3404015001900019").Bot("sedang diperiksa").NotBot("belum ditemukan");
        Assert.NotNull(chat.Subject.Conversation.Checks[^1].Check.NotBefore);
    }

    [Fact]
    public void A_date_inside_the_nik_that_differs_is_a_warning_and_no_rejection() => Places.At("identity/birth-date")
        .User("11-01-1990").Bot("Tanggal di NIK Anda berbeda", "Langkah 4 dari 8");

    [Fact]
    public void The_form_takes_all_three_at_once() => Places.At("identity/nik")
        .Form("Isi lewat formulir", new FormResult.IdentityTyped(Journey.Nik, Journey.FamilyCard, "10-01-1990")).Bot("cocok", "Langkah 4 dari 8");
}
