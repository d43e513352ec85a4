using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class NavigationTests
{
    [Fact]
    public void Back_goes_to_the_question_before_and_on_to_where_one_was() => Places.At("identity/birth-date")
        .User("kembali").Bot("Kartu Keluarga", "Jawaban Anda sekarang: 3404********0012").At("identity/kk")
        .User(Journey.FamilyCard).At("identity/birth-date");

    [Fact]
    public void Back_crosses_the_borders_of_dialogs() => Places.At("profile/home")
        .User("kembali").At("identity/birth-date").User("kembali").At("identity/kk").User("kembali").At("identity/nik")
        .User(Journey.Nik).At("profile/home");

    [Fact]
    public void Back_from_the_first_question_is_the_menu() => Places.At("consent/consent").User("kembali").At("home/choose")
        .User("kembali").Bot("pertanyaan pertama").At("home/choose");

    [Fact]
    public void Ubah_alamat_goes_straight_there_and_comes_back_to_where_one_was()
    {
        var chat = Places.At("phone/code").User("ubah alamat").At("profile/home").User("Jl. Mawar No. 9").At("phone/code");
        Assert.Equal("Jl. Mawar No. 9", chat.Applicant.Profile.Home!.Value);
    }

    [Fact]
    public void Ubah_shows_the_list_and_the_number_picks() => Places.At("phone/phone")
        .User("ubah").Bot("1. Nama lengkap: Sari Contoh", "NIK: 3404********0003").User("1").At("account/name")
        .User("Sari Contoh Wulandari").At("phone/phone");

    [Fact]
    public void An_answer_changed_in_the_same_dialog_comes_back_to_the_open_question() => Places.At("profile/education")
        .User("ubah alamat rumah").At("profile/home").User("Jl. Mawar No. 9").At("profile/education");

    [Fact]
    public void Changing_to_another_domicile_asks_for_it() => Places.At("photos/ktp")
        .User("ubah tinggal di situ").User("ya").At("photos/ktp")
        .User("ubah tinggal di situ").User("tidak").At("profile/domicile").User("Jl. Kenanga No. 12").At("photos/ktp");

    [Fact]
    public void From_the_summary_an_answer_is_changed_and_the_summary_stands_again() => Places.At("summary/check")
        .Press("Ubah jawaban").At("change/list").User("pendidikan").At("profile/education").Press("S2").At("summary/check").Bot("Pendidikan: S2");

    [Fact]
    public void Cancel_asks_once_and_keeps_the_draft()
    {
        var chat = Places.At("identity/kk").User("batal").Bot("tetap tersimpan").Press("Ya, berhenti").Bot("[Lanjut mendaftar]");
        Assert.NotNull(chat.Applicant.Identity.Nik);
        chat.Press("Lanjut mendaftar").At("identity/kk");
        Places.At("identity/kk").User("batal").Press("Lanjut mengisi").At("identity/kk");
    }

    [Fact]
    public void Menu_leaves_the_form_and_continuing_comes_back_to_the_same_question() => Places.At("profile/employment")
        .User("menu").At("dashboard/choose").Press("Lanjut mendaftar").At("profile/employment");

    [Fact]
    public void An_outdated_press_says_what_stands_now_and_offers_to_change_it()
    {
        var chat = Places.At("profile/education");
        var old = chat.LastReply!.Buttons.Single(button => button.Label == "S2");
        chat.Press(old).At("profile/employment").Press(old).Bot("Jawaban Anda untuk Pendidikan: S2", "status pekerjaan", "[Ubah jawaban itu]").At("profile/employment")
            .Press("Ubah jawaban itu").At("profile/education").Press("S3").At("profile/employment").NotBot("S3");
    }

    [Fact]
    public void The_button_erase_of_the_person_before_does_not_fit_the_next()
    {
        var erase = Places.At("dashboard/choose").LastReply!.Buttons.Single(button => button.Label == "Hapus data saya");
        var next = new Chat { Subject = new Subject("person0000000000009", new Domain.Applicants.Applicant(), new Conversation { Revision = 77 }) };
        next.Press(erase).At("home/choose");
    }

    [Fact]
    public void The_first_message_after_a_pause_is_taken_when_it_answers() => Places.At("identity/nik")
        .After(TimeSpan.FromMinutes(31)).User(Journey.Nik).Bot("Selamat datang kembali", "Yang sudah: akun, konfirmasi e-mail", "Kartu Keluarga").At("identity/kk");
}
