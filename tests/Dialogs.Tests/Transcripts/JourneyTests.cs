namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class JourneyTests
{
    [Fact]
    public void Applicant_registers_from_nothing_to_a_joined_wave()
    {
        var chat = new Chat()
            .User("halo").Bot("asisten pendaftaran Kartu Prakerja", "[Daftar baru]", "[Sudah punya akun]", "[Bertanya]")
            .Press("Daftar baru").Bot("UU 27/2022", "/privacy.html", "[Setuju]")
            .Press("Setuju").Bot("Langkah 1 dari 8 · kira-kira 5 menit lagi", "nama lengkap")
            .User("Sari Contoh").Bot("alamat e-mail")
            .User("sari@example.id").Bot("kata sandi")
            .Form("Buat kata sandi", new Engine.FormResult.PasswordChosen("hash")).Bot("Langkah 2 dari 8", "sari@example.id", "spam")
            .LinkInMailOpened().Bot("terkonfirmasi", "Langkah 3 dari 8", "NIK")
            .User(Journey.Nik).Bot("Kartu Keluarga")
            .User(Journey.FamilyCard).Bot("tanggal lahir")
            .User("10-01-1990").Bot("cocok", "Langkah 4 dari 8", "alamat rumah")
            .User("Jl. Melati No. 5").Bot("tinggal di alamat KTP")
            .Press("Ya, sama").Bot("pendidikan")
            .Press("SLTA/SMA/SMK").Bot("status pekerjaan")
            .Press("Terkena PHK").Bot("Permenko 11/2020")
            .Press("Bukan").Bot("Langkah 5 dari 8", "foto KTP")
            .Photo().PhotoChecked().Bot("Fotonya jelas", "swafoto")
            .Photo("upload2").PhotoChecked().Bot("Langkah 6 dari 8", "nomor HP")
            .User("0812 9876 5432").Bot("+62812****5432")
            .TypeTheCode().Bot("Kodenya cocok", "Langkah 7 dari 8", "1 menit")
            .Press("Mulai tes").Bot("1 dari 5.");
        for (var item = 0; item < 5; item++)
            chat.Press(chat.LastReply!.Buttons[0]);
        chat.Bot("sedang dinilai")
            .Timer("test-evaluated").Bot("sudah dinilai", "Langkah 8 dari 8", "NIK: 3404********0003", "Nomor HP: +62812****5432", "Sari Contoh")
            .Press("Sudah benar").Bot("Gelombang 7", "800.000 orang")
            .Press("Ya, gabung").Bot("Anda sudah bergabung di Gelombang 7", "Nomor pendaftaran: G7-", "Menunggu gelombang ditutup");
        Assert.NotNull(chat.Applicant.Participation.Joined);
    }
}
