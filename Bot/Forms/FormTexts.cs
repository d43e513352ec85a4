using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>Every sentence of the one-time pages.</summary>
internal static class FormTexts
{
    public static readonly Text Programme = new("Pendaftaran Kartu Prakerja", "Kartu Prakerja registration");
    public static readonly Text BackToChat = new("Kembali ke chat", "Back to the chat");
    public static readonly Text CloseOrBack = new(
        "Anda bisa menutup halaman ini. Chat berlanjut dengan sendirinya.", "You can close this page. The chat goes on by itself.");

    // The page for a token that is used, outdated, expired or not ours
    public static readonly Text EndTitle = new("Tautan ini sudah tidak berlaku", "This link no longer works");
    public static readonly Text EndReason = new(
        "Mungkin sudah dipakai, sudah diganti dengan yang baru, atau waktunya habis. Jawaban yang sudah kami terima tetap tersimpan.",
        "It may have been used, replaced by a newer one, or its time is over. Answers we have received are kept.");
    public static readonly Text EndNext = new(
        "Buka lagi chat Anda; di sana ada pertanyaan yang masih terbuka dan, bila perlu, tautan baru.",
        "Open your chat again: the open question is there and, where needed, a new link.");

    // Trouble
    public static readonly Text BusyTitle = new("Sedang ramai sekali", "Very busy right now");
    public static readonly Text Busy = new(
        "Isian Anda belum kami proses. Tunggu {wait}, lalu kirim sekali lagi. Tautan ini masih berlaku.",
        "What you sent was not processed yet. Wait {wait}, then send it again. This link still works.");
    public static readonly Text UnreadTitle = new("Isian belum terbaca", "We could not read that");
    public static readonly Text Unread = new(
        "Yang dikirim ke halaman ini bukan isian formulirnya. Buka lagi formulirnya, lalu isi di sana. Tautan ini masih berlaku.",
        "What was sent to this page is not its form. Open the form again and fill it in there. This link still works.");
    public static readonly Text TooLarge = new(
        "Isian itu terlalu besar untuk formulir ini. Buka lagi formulirnya, lalu isi di sana. Tautan ini masih berlaku.",
        "That is too large for this form. Open the form again and fill it in there. This link still works.");
    public static readonly Text ForeignSite = new(
        "Formulir ini dikirim dari situs lain, jadi tidak kami proses. Buka lagi formulirnya di sini, lalu kirim.",
        "This form was sent from another site, so we did not process it. Open the form again here, then send it.");
    public static readonly Text OpenAgain = new("Buka lagi formulirnya", "Open the form again");
    public static readonly Text FailedTitle = new("Belum tersimpan", "Not saved yet");
    public static readonly Text Failed = new(
        "Ada gangguan di pihak kami. Jawaban Anda sebelumnya aman. Tunggu sebentar, lalu kirim sekali lagi; tautan ini masih berlaku.",
        "Something is wrong on our side. Your earlier answers are safe. Wait a moment, then send it again; this link still works.");

    // password, reset
    public static readonly Text PasswordTitle = new("Pilih kata sandi", "Choose a password");
    public static readonly Text PasswordPurpose = new(
        "Kata sandi dipakai kalau Anda masuk dari HP atau chat lain.", "You need it to log in from another phone or chat.");
    public static readonly Text NewPassword = new("Kata sandi baru", "New password");
    public static readonly Text PasswordHint = new(
        "Paling sedikit 8 huruf atau angka. Tiga kata yang tidak berhubungan mudah diingat dan sulit ditebak.",
        "At least 8 characters. Three unrelated words are easy to remember and hard to guess.");
    public static readonly Text SavePassword = new("Simpan kata sandi", "Save the password");
    public static readonly Text NeverInChat = new(
        "Kami tidak pernah menanyakan kata sandi di dalam chat.", "We never ask for your password in the chat.");
    public static readonly Text PasswordSavedTitle = new("Kata sandi tersimpan", "Password saved");
    public static readonly Text ResetTitle = new("Pilih kata sandi baru", "Choose a new password");
    public static readonly Text ResetPurpose = new(
        "Sesudah disimpan, semua chat otomatis keluar dari akun ini.", "Once it is saved, every chat signed in to this account is signed out.");
    public static readonly Text ResetDone = new(
        "Semua chat sudah keluar dari akun ini. Buka chat, lalu masuk dengan kata sandi baru.",
        "Every chat has been signed out of this account. Open the chat and log in with the new password.");

    // login
    public static readonly Text LoginTitle = new("Masuk", "Log in");
    public static readonly Text LoginChat = new("Anda akan masuk di chat {chat}.", "You are logging in to the chat {chat}.");
    public static readonly Text ThisChat = new("yang membuka halaman ini", "which opened this page");
    public static readonly Text Email = new("E-mail", "E-mail");
    public static readonly Text Password = new("Kata sandi", "Password");
    public static readonly Text LogIn = new("Masuk", "Log in");
    public static readonly Text Forgot = new("Lupa kata sandi", "Forgotten password");
    public static readonly Text LoginWrong = new(
        "E-mail dan kata sandi itu tidak cocok. Cek huruf besar dan kecilnya, atau buat kata sandi baru lewat “Lupa kata sandi”.",
        "That e-mail and password do not match. Check upper and lower case, or make a new password with “Forgotten password”.");
    public static readonly Text LoginWait = new(
        "Sudah beberapa kali tidak cocok. Demi keamanan, tunggu {wait} lalu coba lagi, atau langsung buat kata sandi baru lewat “Lupa kata sandi”.",
        "They did not match several times. To keep the account safe, wait {wait} and try again, or make a new password with “Forgotten password” now.");
    public static readonly Text NumberTitle = new("Tinggal satu langkah", "One step left");
    public static readonly Text NumberAsk = new(
        "Ketik angka ini di chat {chat}. Berlaku 10 menit.", "Type this number in the chat {chat}. It works for 10 minutes.");
    public static readonly Text NumberWarning = new(
        "Kalau halaman ini Anda buka dari tautan kiriman orang lain, jangan beri tahu angkanya.",
        "If somebody else sent you the link to this page, tell nobody the number.");

    // forgot
    public static readonly Text ForgotTitle = new("Lupa kata sandi", "Forgotten password");
    public static readonly Text ForgotPurpose = new(
        "Kami kirim tautan untuk membuat kata sandi baru ke e-mail akun Anda.", "We send a link for a new password to the e-mail of your account.");
    public static readonly Text SendLink = new("Kirim tautan", "Send the link");
    public static readonly Text ForgotDoneTitle = new("Cek e-mail Anda", "Check your e-mail");
    public static readonly Text ForgotDone = new(
        "Kalau ada akun dengan alamat {email}, tautannya sedang kami kirim dan biasanya tiba dalam 5 menit. Cek juga folder spam.",
        "If there is an account with the address {email}, the link is on its way and usually arrives within 5 minutes. Look into the spam folder too.");
    public static readonly Text ForgotLimit = new(
        "Satu alamat menerima paling banyak 3 e-mail seperti ini dalam satu jam; tautan di e-mail terakhir tetap berlaku 1 jam.",
        "An address gets at most 3 such mails an hour; the link in the last one works for 1 hour.");
    public static readonly Text OtherEmail = new("Pakai alamat lain", "Use another address");
    public static readonly Text ResetMailSubject = new("Kata sandi baru untuk akun Prakerja Anda", "A new password for your Prakerja account");
    public static readonly Text ResetMail = new(
        """
        Halo,

        Ada permintaan membuat kata sandi baru untuk akun pendaftaran Kartu Prakerja dengan alamat e-mail ini. Buka tautan ini untuk memilihnya (berlaku 1 jam):

        {link}

        Kalau bukan Anda yang meminta, abaikan saja e-mail ini. Kata sandi Anda tidak berubah.
        """,
        """
        Hello,

        Someone asked for a new password for the Kartu Prakerja registration account with this e-mail address. Open this link to choose one (it works for 1 hour):

        {link}

        If it was not you, ignore this mail. Your password stays as it is.
        """);

    // confirm-email
    public static readonly Text ConfirmTitle = new("Konfirmasi e-mail", "Confirm your e-mail");
    public static readonly Text ConfirmAsk = new(
        "Seseorang mendaftar Kartu Prakerja dengan alamat ini. Apakah ini Anda?", "Someone is registering for Kartu Prakerja with this address. Is it you?");
    public static readonly Text ConfirmYes = new("Ya, ini e-mail saya", "Yes, this is my e-mail");
    public static readonly Text ConfirmNo = new("Bukan saya", "Not me");
    public static readonly Text ConfirmedTitle = new("Terima kasih, konfirmasi diterima", "Thank you, confirmation received");
    public static readonly Text DisownedTitle = new("Baik, kami hentikan", "All right, we stop here");
    public static readonly Text Disowned = new(
        "Alamat ini tidak dipakai lagi di pendaftaran itu, dan tidak ada e-mail lagi ke sini. Anda tidak perlu melakukan apa-apa.",
        "We have taken this address off that registration, and no more mail comes here. There is nothing you need to do.");

    // identity
    public static readonly Text IdentityTitle = new("NIK, KK, dan tanggal lahir", "NIK, KK and birth date");
    public static readonly Text IdentityPurpose = new(
        "Kami cocokkan dengan data kependudukan. Siapkan KTP dan Kartu Keluarga Anda.", "We compare them with the population registry. Have your KTP and family card at hand.");
    public static readonly Text Nik = new("NIK", "NIK");
    public static readonly Text NikHint = new("16 angka, di bagian atas KTP", "16 digits, at the top of the KTP");
    public static readonly Text FamilyCard = new("Nomor KK", "KK number");
    public static readonly Text FamilyCardHint = new("16 angka, paling atas di Kartu Keluarga", "16 digits, at the very top of the family card");
    public static readonly Text SameNumbers = new(
        "Nomor ini sama dengan NIK di atas. Nomor KK ada di Kartu Keluarga, bukan di KTP.", "This is the same number as the NIK above. The KK number stands on the family card, not on the KTP.");
    public static readonly Text Born = new("Tanggal lahir", "Birth date");
    public static readonly Text BornHint = new("Seperti di KTP, misalnya 19 5 1990", "As on the KTP, for example 19 5 1990");
    public static readonly Text Day = new("Tanggal", "Day");
    public static readonly Text Month = new("Bulan", "Month");
    public static readonly Text Year = new("Tahun", "Year");
    public static readonly Text SendIdentity = new("Kirim", "Send");
    public static readonly Text IdentitySavedTitle = new("Data diri diterima", "Details received");
    public static readonly Text IdentitySaved = new("Hasilnya kami tulis di chat.", "The result comes in the chat.");
    public static readonly Text LookAgain = new("Ada isian yang perlu dicek lagi.", "Some entries need another look.");

    // photo
    public static readonly Text KtpTitle = new("Foto KTP", "Photo of your KTP");
    public static readonly Text SelfieTitle = new("Swafoto dengan KTP", "Selfie with your KTP");
    public static readonly Text KtpPurpose = new(
        "Letakkan KTP asli di meja: seluruh kartu terlihat, terang, tidak buram, tanpa blitz.", "Lay your original KTP on a table: the whole card in view, bright, sharp, no flash.");
    public static readonly Text SelfiePurpose = new(
        "Pegang KTP di bawah dagu dan menghadap kamera, tanpa kacamata, topi atau masker.", "Hold the card below your chin and face the camera, without glasses, hat or mask.");
    public static readonly Text KtpExample = new("Contoh foto KTP yang baik", "Example of a good photo of a KTP");
    public static readonly Text SelfieExample = new("Contoh swafoto yang baik", "Example of a good selfie");
    public static readonly Text Photo = new("Foto Anda", "Your photo");
    public static readonly Text PhotoHint = new("Pilih Kamera, atau ambil dari galeri. Paling besar 10 MB.", "Choose the camera, or take one from the gallery. At most 10 MB.");
    public static readonly Text SendPhoto = new("Kirim foto", "Send the photo");
    public static readonly Text PhotoMissing = new("Belum ada foto yang dipilih.", "No photo has been chosen yet.");
    public static readonly Text PhotoSentTitle = new("Foto diterima", "Photo received");
    public static readonly Text PhotoSent = new("Hasil pemeriksaannya kami tulis di chat.", "The result of the check comes in the chat.");

    // end-session
    public static readonly Text EndSessionTitle = new("Keluarkan chat ini", "Sign this chat out");
    public static readonly Text EndSessionAsk = new(
        "Chat {chat} sedang masuk ke akun Anda. Kalau itu Anda, tidak perlu melakukan apa-apa. Kalau bukan, keluarkan sekarang.",
        "The chat {chat} is signed in to your account. If that is you, there is nothing to do. If not, sign it out now.");
    public static readonly Text SignItOut = new("Keluarkan", "Sign it out");
    public static readonly Text EndSessionDoneTitle = new("Chat itu sudah dikeluarkan", "That chat is signed out");
    public static readonly Text EndSessionDone = new(
        "Kalau bukan Anda yang masuk, orang itu tahu kata sandi Anda. Segera buat yang baru.", "If it was not you who logged in, someone knows your password. Make a new one now.");
    public static readonly Text MakeNew = new("Buat kata sandi baru", "Make a new password");
    public static readonly Text UnnamedChat = new("tanpa nama", "without a name");
}
