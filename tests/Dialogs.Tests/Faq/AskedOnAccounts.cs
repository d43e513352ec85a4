namespace Prakerja.Dialogs.Tests.Faq;

internal static partial class Asked
{
    private const string OnAccounts = """
        # login-help
        Saya tidak bisa masuk ke akun saya
        ga bisa login
        login gagal terus knp ya
        gmn cara login prakerja
        kok ga bs masuk akun sih
        akun saya keluar sendiri terus
        logout terus sendiri
        I can't log in
        login keeps failing
        cara masuk ke akun gimana
        gabisa login min error terus
        susah login prakerja
        # forgot-password
        Saya lupa kata sandi
        lupa password
        lupa pw akun prakerja gmn
        lupa email yg dipake daftar
        cara reset password
        I forgot my password
        pasword saya lupa min
        kata sandi salah terus
        lupa sandi dan email
        ganti password gimana caranya
        lupa paswordnya kak, harus bagaimana
        poho sandi euy
        forgot my email and password
        # email-not-received
        E-mail konfirmasi belum masuk
        email konfirmasi ga masuk masuk
        blm dpt email verifikasi
        kok emailnya gak ada ya
        udh cek spam ga ada email juga
        I have not received the confirmation email
        no email received
        link konfirmasi tidak dikirim
        email verifikasinya lama banget
        emailnya blm nyampe kak
        kirim ulang email konfirmasi dong
        imel konfirmasi gak nongol
        # change-email
        Bagaimana cara mengganti e-mail?
        ganti email gimana
        salah ketik email
        email saya salah min
        sy salah nulis email waktu daftar
        I mistyped my email
        how can I change my email address
        emailnya typo, bisa diganti?
        mau ubah email
        email lama sudah tidak aktif
        email keliru pas daftar gmn benerinnya
        # change-phone
        Bagaimana mengganti nomor HP?
        ganti nomor hp
        no hp saya hilang
        nomer lama udh ga aktif
        nomor hp hangus gmn
        I lost my phone number
        how do I change my phone number
        ganti no hp gmn caranya kak
        hp ilang nomornya ganti
        kartu sim saya mati, nomor ganti
        salah masukin nomor hp
        mau ganti nomor telepon
        # otp-not-received
        Kode OTP tidak masuk
        otp ga masuk2
        blm dpt kode sms
        kode verifikasi tidak dikirim ke hp
        kok sms otp nya ga nyampe
        my OTP has not arrived
        I didn't get the code
        otp nya salah terus padahal udh bener
        kode otp ditolak
        kirim ulang kode otp
        otp lama bgt
        OTP GAK MUNCUL MUNCUL
        sms kodenya durung teko, otp e ora mlebu
        # motivation-test
        Apa itu tes motivasi?
        tes nya berapa lama
        tes motivasi ditanya apa aja
        soal tesnya apa aja ya
        what is the motivation test
        how long is the test
        tes nya susah ga
        brp menit tes nya
        contoh soal tes motivasi
        tes motivasi isinya apa kak
        ujiannya gimana
        berapa soal tesnya
        # test-result-email
        Saya sudah tes tetapi e-mail hasilnya belum masuk
        hasil tes belum ada
        udh tes tp email blm masuk
        email setelah tes tidak datang
        abis tes nunggu email brp lama
        I finished the test but no email came
        when do I get my test result
        hasil tes motivasi kapan keluar
        sudah selesai tes, belum ada email
        email hasil tes lama banget
        udah tes kok ga ada emailnya
        """;
}
