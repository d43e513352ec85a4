namespace Prakerja.Dialogs.Tests.Faq;

internal static partial class Asked
{
    /// <summary>As <see cref="Later"/>, written after the matcher had been mended with those.</summary>
    private const string Last = """
        # how-to-register
        pingin daftar kartu prakerja tapi bingung mulai dari mana
        tahap tahap daftar prakerja itu apa saja
        apply prakerja gimana
        # rejoin-next-wave
        udah 3x ditolak, masih boleh nyoba?
        kalo gelombang ini ga lolos otomatis ikut yang selanjutnya ga?
        can I reapply if I was rejected
        aku gak lulus wingi, bisa melu gelombang 7 gak
        # new-account-needed
        daftar gelombang baru pakai akun baru atau akun lama ya
        bikin akun 2 kali boleh?
        new account for each wave?
        # refill-data-needed
        kalo ikut gelombang baru apa disuruh ngisi data diri lagi
        do i have to upload my photos again
        tes ulang ga ya kalau gagal
        # how-to-join-wave
        kok tombol gabung gelombang ga muncul
        how can i enter wave 7
        setelah daftar, gabung gelombangnya lewat mana
        # login-help
        gak bisa log in nih min
        akun prakerja saya error pas masuk
        login failed terus
        # forgot-password
        lupa sama passwordnya
        gimana kalo lupa email dan pw
        i lost my password
        # email-not-received
        ga ada email masuk dari prakerja
        verifikasi email belum dateng juga
        confirmation link never came
        # change-email
        alamat email saya salah pas daftar, gimana ubahnya
        mau pake email lain
        # change-phone
        nomor telkomsel saya hangus, mau ganti yang baru
        hp ilang, kartunya juga
        # otp-not-received
        smsnya ga masuk
        kode otp salah terus
        where is my otp
        udah nunggu lama kode nya belum ada
        # nik-kk-not-linked
        nik kk blm sinkron katanya, hub siapa
        KK dan NIK gak nyambung di sistem
        data dukcapil saya beda
        # nik-invalid
        NIK tidak valid
        nik ga kebaca
        nomor nik saya dibilang salah
        # motivation-test
        tes motivasinya sulit gak
        apa aja yang ditanyain pas tes
        how many questions are in the test
        # test-result-email
        tes udah selesai tp ga dapet email
        lama banget email hasil tesnya
        # wave-schedule
        kapan sih gelombang 8
        pendaftaran gel 7 sampai tgl berapa
        is registration still open
        udah dibuka belum gelombang barunya
        # wave-quota
        berapa jatah untuk gelombang ini
        quota nya berapa ribu
        how many slots are there
        # announcement
        kapan hasilnya diumumkan
        cara cek lolos prakerja
        pengumumannya lewat apa
        when can I see the result
        # not-selected-why
        gagal mulu kenapa ya
        why am I always rejected
        udah ikut dari gel 1 sampe 6 ga lolos lolos
        # eligibility
        apa aja persyaratannya
        siapa yang bisa ikut prakerja
        saya ibu rumah tangga apakah bisa mendaftar
        # excluded-occupations
        apakah TNI boleh daftar
        saya guru PNS bisa ikut?
        siapa saja yang gak boleh ikut
        # cost-free
        daftar ini bayar gak
        apakah gratis
        berapa biayanya
        # data-privacy
        data saya aman gak nih
        ktp saya buat apa
        takut ktp disalahgunakan
        # delete-my-data
        pengen hapus akun
        how to remove my data
        # photo-requirements
        foto ktp yang bagus gimana
        selfie boleh pakai masker?
        # photo-rejected
        kenapa foto saya ditolak terus
        ga bisa upload foto ktp
        # contact-human
        nomor cs prakerja dong
        mau bicara sama petugas
        can I speak to someone
        # official-site
        alamat website prakerja apa ya
        apakah bot ini resmi
        # bot-usage
        bot ini buat apa sih
        apa yang bisa kamu lakukan
        """;
}
