using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class LoginTests
{
    [Fact]
    public void Only_the_number_on_the_page_signs_the_chat_in()
    {
        var chat = Places.At("login/number").User("482");
        Assert.Equal(new Effect.SignIn("person0000000000002", 1), Assert.Single(chat.LastDecision!.Effects));
    }

    [Fact]
    public void Two_wrong_numbers_end_it()
    {
        var chat = Places.At("login/number").User("111").Bot("belum cocok").User("112").Bot("tidak berlaku lagi").At("login/form");
        Assert.DoesNotContain(chat.Effects, effect => effect is Effect.SignIn);
        chat.User("482").At("login/form");
    }

    [Fact]
    public void A_number_dies_after_ten_minutes() => Places.At("login/number")
        .After(TimeSpan.FromMinutes(11)).User("482").Bot("tidak berlaku lagi").At("login/form");

    [Fact]
    public void A_password_in_the_chat_is_not_read() => Places.At("login/form").User("rahasia123").Bot("Jangan tulis kata sandi").NotBot("rahasia123");
}

public sealed class SessionTests
{
    [Fact]
    public void A_new_sign_in_is_mailed_with_a_link_that_ends_it_and_the_same_question_stands()
    {
        var chat = Places.At("profile/education").Give(new UserInput.SignedIn()).Bot("Anda sudah masuk", "pendidikan").At("profile/education");
        var mail = Assert.Single(chat.LastDecision!.Effects.OfType<Effect.Mail>());
        Assert.Contains(mail.Body.Values, value => value.Value is Link.Form { Kind: "end-session", Data: "chatkey" });
    }

    [Fact]
    public void A_reset_changes_the_password_and_signs_out_the_others()
    {
        var chat = Places.At("dashboard/choose");
        var version = chat.Applicant.Account.PasswordVersion;
        chat.Give(new UserInput.Form("", 0, new FormResult.PasswordReset("new-hash", version)));
        Assert.Equal(("new-hash", version + 1), (chat.Applicant.Account.PasswordHash, chat.Applicant.Account.PasswordVersion));
        Assert.Contains(chat.LastDecision!.Effects, effect => effect is Effect.SignOutOthers);
        chat.Give(new UserInput.Form("", 0, new FormResult.PasswordReset("again", version)));
        Assert.True(chat.LastDecision!.Outdated);
    }

    [Theory]
    [InlineData("keluar")]
    [InlineData("Sign out")]
    public void Keluar_typed_on_the_dashboard_does_what_its_button_does(string words) => Assert.Contains(
        Places.At("dashboard/choose").User(words).Bot("Anda sudah keluar").LastDecision!.Effects, effect => effect is Effect.SignOut);

    [Fact]
    public void Keluar_signs_out()
    {
        var chat = Places.At("profile/home").User("keluar").Bot("Anda sudah keluar");
        Assert.Contains(chat.LastDecision!.Effects, effect => effect is Effect.SignOut);
    }
}

public sealed class ChangeEmailTests
{
    [Fact]
    public void A_new_address_is_proved_and_the_old_one_hears_of_it()
    {
        var chat = Places.At("change-email/confirm");
        Assert.Equal("sari@example.id", chat.Applicant.Account.Email!.Value);
        chat.Give(new UserInput.Form("", 0, new FormResult.EmailConfirmed("baru@example.id"))).Bot("E-mail Anda sekarang baru@example.id").At("summary/check");
        Assert.Contains(chat.Effects, effect => effect is Effect.Release { Claim: { Kind: ClaimKind.Email, Value: "sari@example.id" } });
        Assert.Contains(chat.Effects, effect => effect is Effect.Mail { To: "sari@example.id", Kind: "email-changed" });
    }

    [Fact]
    public void Giving_up_keeps_the_old_address() => Places.At("change-email/confirm")
        .Press("Pakai e-mail lama").Bot("alamat lama").At("summary/check").Bot("sari@example.id");
}

public sealed class ChangePhoneTests
{
    [Fact]
    public void A_new_number_is_proved_and_the_old_one_hears_of_it()
    {
        var chat = Places.At("change-phone/code");
        Assert.Equal("+6281298765432", chat.Applicant.Contact.Phone!.Value);
        chat.TypeTheCode().Bot("Kodenya cocok").At("summary/check").Bot("+62813****2222");
        Assert.Equal("+6281311112222", chat.Applicant.Contact.Phone!.Value);
        Assert.Contains(chat.Effects, effect => effect is Effect.Release { Claim.Kind: ClaimKind.Phone });
        Assert.Contains(chat.Effects, effect => effect is Effect.Sms { To: "+6281298765432" });
        Assert.Contains(chat.Effects, effect => effect is Effect.Mail { Kind: "phone-changed" });
    }

    [Fact]
    public void Giving_up_keeps_the_old_number()
    {
        var chat = Places.At("change-phone/code").User("menu");
        Assert.Equal("+6281298765432", chat.Applicant.Contact.Phone!.Value);
        Assert.NotNull(chat.Applicant.Contact.PhoneVerifiedAt);
    }
}

public sealed class EraseTests
{
    [Fact]
    public void Two_confirmations_erase_everything_and_a_receipt_is_shown()
    {
        var chat = Places.At("erase/second").Press("Ya, hapus semua").Bot("sudah dihapus", "Nomor bukti");
        Assert.Contains(chat.LastDecision!.Effects, effect => effect is Effect.Erase);
    }

    [Fact]
    public void Either_no_keeps_everything()
    {
        Assert.DoesNotContain(Places.At("erase/first").Press("Jangan hapus").Bot("tidak ada yang dihapus").Effects, effect => effect is Effect.Erase);
        Assert.DoesNotContain(Places.At("erase/second").Press("Jangan hapus").Bot("tidak ada yang dihapus").Effects, effect => effect is Effect.Erase);
    }
}

public sealed class CancelTests
{
    [Fact]
    public void Batal_twice_is_still_one_question() => Places.At("cancel/confirm").User("batal").At("cancel/confirm").User("tidak").At("identity/nik");
}

public sealed class ChangeTests
{
    [Fact]
    public void What_cannot_be_changed_any_more_is_not_in_the_list() => Places.At("dashboard/choose")
        .User("ubah").NotBot("NIK:").Bot("Alamat rumah").User("kembali").At("dashboard/choose");

    [Fact]
    public void An_answer_that_is_not_there_yet_is_said_so() => Places.At("identity/nik").User("ubah pendidikan").Bot("belum ada").At("identity/nik");
}

public sealed class HomeTests
{
    [Fact]
    public void Bertanya_invites_a_question() => Places.At("home/choose").Press("Bertanya").Bot("Tulis saja pertanyaannya").At("home/choose");

    [Fact]
    public void A_draft_without_an_account_can_be_erased_too() => Assert.Contains(
        Places.At("account/email").User("menu").Press("Hapus data saya").Press("Ya, lanjut").Press("Ya, hapus semua").Effects, effect => effect is Effect.Erase);

    [Fact]
    public void Words_and_typos_choose_like_buttons()
    {
        Places.At("home/choose").User("daftar").At("consent/consent");
        Places.At("home/choose").User("dftar baru").At("consent/consent");
        Places.At("home/choose").User("2").At("login/form");
    }
}

public sealed class DashboardTests
{
    [Fact]
    public void The_status_uses_the_words_of_the_programme()
    {
        var chat = Places.At("dashboard/choose").Bot("Menunggu gelombang ditutup");
        var wave = chat.Waves[0].Wave;
        chat.After(TimeSpan.FromDays(5)).User("menu").Bot("Sedang diproses");
        chat.Waves = [new WaveFact(wave with { SelectedAt = chat.Now }, 2)];
        chat.User("menu").Bot("Dalam proses seleksi");
        chat.Waves = [new WaveFact(wave with { SelectedAt = chat.Now, AnnouncedAt = chat.Now }, 3)];
        chat.User("menu").Bot("Sedang dievaluasi");
        chat.Subject = chat.Subject with
        {
            Applicant = chat.Applicant with { Participation = chat.Applicant.Participation with { Result = Domain.Waves.SelectionResult.Selected } },
        };
        chat.User("menu").Bot("Berhasil");
    }
}

public sealed class RegistrationTests
{
    [Fact]
    public void After_a_pause_it_is_told_what_is_done_and_what_is_open() => Places.At("profile/home")
        .After(TimeSpan.FromHours(5)).User("halo")
        .Bot("Selamat datang kembali", "Yang sudah: akun, konfirmasi e-mail, NIK dan KK", "Yang belum: data diri, foto", "alamat rumah");

    [Fact]
    public void The_minutes_left_go_down()
    {
        var chat = Places.At("account/name").Bot("kira-kira 5 menit lagi");
        Places.At("phone/phone").Bot("kira-kira 2 menit lagi");
        Assert.NotNull(chat);
    }
}

public sealed class ProfileTests
{
    [Fact]
    public void Choices_are_understood_by_label_number_start_and_typo()
    {
        Places.At("profile/education").User("smk").At("profile/employment");
        Places.At("profile/education").User("5").At("profile/employment");
        Places.At("profile/education").User("dokter").At("profile/employment");
        Places.At("profile/education").User("S").Bot("belum cocok").At("profile/education");
        Places.At("profile/employment").User("pekerja").At("profile/barred-occupation");
    }

    [Fact]
    public void Two_choices_that_fit_are_asked_back() => Places.At("profile/education").User("tidak").Bot("Maksud Anda").At("profile/education");

    [Fact]
    public void A_barred_occupation_is_told_what_it_means_and_can_be_mended()
    {
        var chat = Places.At("profile/barred-occupation").Press("Ya, salah satunya").Bot("tidak bisa terpilih", "Langkah 5 dari 8");
        chat.User("ubah pernyataan").At("profile/barred-occupation").Press("Bukan").At("photos/ktp");
        Assert.False(chat.Applicant.Profile.HoldsBarredOccupation);
    }
}

public sealed class PhotosTests
{
    [Fact]
    public void A_blurred_photo_gets_one_concrete_tip() => Places.At("photos/ktp").Photo().PhotoChecked(good: false).Bot("buram", "foto KTP").At("photos/ktp");

    [Fact]
    public void While_a_photo_is_checked_text_hears_so_and_commands_work()
    {
        var chat = Places.At("photos/ktp").Photo();
        chat.User("sudah?").Bot("sedang kami periksa").User("bantuan").Bot("kembali").PhotoChecked().At("photos/selfie");
    }

    [Fact]
    public void A_second_photo_is_kept_as_the_answer_to_the_next_photo_question()
    {
        var chat = Places.At("photos/ktp").Photo("one").Photo("two").Bot("pertanyaan foto berikutnya").PhotoChecked();
        Assert.Contains(chat.Subject.Conversation.Checks, check => check.Check is Check.PhotoCheck { UploadId: "two" });
        chat.PhotoChecked().At("phone/phone");
    }

    [Fact]
    public void The_selfie_is_a_switch_of_the_wave()
    {
        var chat = Places.At("photos/ktp");
        chat.Waves = [new WaveFact(chat.Waves[0].Wave with { AsksSelfie = false }, 2)];
        chat.Photo().PhotoChecked().At("phone/phone");
    }

    [Fact]
    public void A_new_ktp_photo_replaces_the_old_one()
    {
        var chat = Places.At("phone/phone").User("ubah foto ktp").At("photos/ktp").Photo("other").PhotoChecked().At("phone/phone");
        Assert.Contains(chat.Effects, effect => effect is Effect.DropPhoto);
    }

    [Fact]
    public void A_photo_where_none_is_asked_is_told_so() => Places.At("account/name").Photo().Bot("dijawab dengan tulisan").At("account/name");
}

public sealed class SummaryTests
{
    [Fact]
    public void Numbers_are_masked_and_harmless_answers_are_shown() => Places.At("summary/check")
        .Bot("NIK: 3404********0003", "Nomor KK: 3404********0012", "Nomor HP: +62812****5432", "Jl. Melati No. 5", "Dirumahkan")
        .NotBot(Journey.Nik).NotBot("81298765432");
}
