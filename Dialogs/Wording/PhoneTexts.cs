namespace Prakerja.Dialogs.Wording;

internal static class PhoneTexts
{
    public static readonly Text PhoneLabel = new("Nomor HP", "Phone number");

    public static readonly Text AskPhone = new(
        "Berapa nomor HP Anda yang aktif? Kami kirim kode lewat SMS ke nomor itu. (contoh: 0812 9876 5432)",
        "What is your mobile number? We send a code to it by SMS. (example: 0812 9876 5432)");

    public static readonly Text AskNewPhone = new(
        "Berapa nomor HP Anda yang baru? Kami kirim kode lewat SMS ke nomor itu. (contoh: 0812 9876 5432)",
        "What is your new mobile number? We send a code to it by SMS. (example: 0812 9876 5432)");

    public static readonly Text OfferOwn = new(
        "Pakai nomor {channel} ini, {phone}? Tidak perlu kode. Kalau bukan, tulis nomor lain.\n{question}",
        "Use the number of this {channel}, {phone}? No code needed. If not, write another.\n{question}");

    public static readonly Text UseOwn = new("Pakai nomor ini", "Use this number");

    public static readonly Text Proved = new(
        "Nomor HP Anda sudah terbukti dan tersimpan, tanpa kode.", "Your phone number is confirmed and kept, without a code.");

    public static readonly Text NotAskedNow = new(
        "Terima kasih, nomor HP-nya belum kami perlukan sekarang dan tidak kami simpan. Nanti kami minta.",
        "Thank you, your phone number is not needed now and was not kept. We will ask for it.");

    public static readonly Text PhoneHint = new(
        "Nomor HP mulai dengan 08 dan terdiri dari 10 sampai 13 angka.", "Mobile numbers begin with 08 and have 10 to 13 digits.");

    public static readonly Text Sending = new("Kode sedang kami kirim.", "The code is being sent.");

    public static readonly Text Comparing = new("Kode sedang kami cocokkan.", "The code is being compared.");

    public static readonly Text CodeLabel = new("Kode SMS", "SMS code");

    public static readonly Text CodeWentTo = new("Kode 6 angka kami kirim ke {phone}.\n{question}", "A 6-digit code was sent to {phone}.\n{question}");

    public static readonly Text AskCode = new(
        "Berapa kodenya? Berlaku 5 menit. Jangan berikan ke siapa pun. (contoh: 482913)",
        "What is the code? It is good for 5 minutes. Give it to nobody. (example: 482913)");

    public static readonly Text CodeHint = new(
        "Kodenya ada di SMS terbaru dari kami. Kalau belum ada, tekan “Kirim ulang kode”.",
        "The code is in our latest SMS. If there is none, press “Send code again”.");

    public static readonly Text Sms = new(
        "{code} adalah kode Prakerja.Bot Anda. Berlaku 5 menit. Jangan berikan kepada siapa pun, termasuk petugas.",
        "{code} is your Prakerja.Bot code. Valid for 5 minutes. Do not give it to anyone, not even staff.");

    public static readonly Text SendAgain = new("Kirim ulang kode", "Send code again");

    public static readonly Text OtherNumber = new("Ganti nomor", "Change number");

    public static readonly Text SentAgain = new("Baik, kode baru kami kirim. Kode lama tidak berlaku lagi.", "All right, a new code is on its way. The old one no longer counts.");

    public static readonly Text NotSoFast = new(
        "SMS terakhir baru saja dikirim dan kadang perlu waktu. Bisa dikirim ulang dalam {wait}.",
        "The last SMS has just gone out and can take a while. It can be sent again in {wait}.");

    public static readonly Text SmsLimit = new(
        "Hari ini sudah lima kode kami kirim ke nomor itu; bisa lagi dalam {wait}. Jawaban Anda tersimpan. Bisa juga pakai nomor lain, atau hubungi {contact}.",
        "Five codes went to that number today; more in {wait}. Your answers are kept. You can also use another number, or reach {contact}.");

    public static readonly Text NumbersLimit = new(
        "Sudah tiga nomor dicoba dari akun ini; nomor lain bisa dicoba dalam {wait}. Jawaban Anda tersimpan.",
        "Three numbers were tried from this account; another can be tried in {wait}. Your answers are kept.");

    public static readonly Text SmsStopped = new(
        "Kode lewat SMS sedang tidak bisa dikirim ke siapa pun; bisa lagi dalam {wait}. Jawaban Anda tersimpan dan permintaan ini tidak dihitung. Lanjutkan nanti di chat ini, atau hubungi {contact}.",
        "No codes can be sent by SMS to anyone right now; they can again in {wait}. Your answers are kept and this request does not count. Go on later in this chat, or reach {contact}.");

    public static readonly Text AddressLimit = new(
        "Dari jaringan internet ini sudah banyak nomor HP yang diminta; bisa lagi dalam {wait}. Jawaban Anda tersimpan dan permintaan ini tidak dihitung. Coba lewat jaringan lain, misalnya data seluler, atau hubungi {contact}.",
        "Many phone numbers were asked for from this internet connection; it works again in {wait}. Your answers are kept and this request does not count. Try another connection, such as mobile data, or reach {contact}.");

    public static readonly Text NoCodeSent = new(
        "Belum ada kode yang berlaku untuk {phone}. Tekan “Kirim ulang kode” kalau sudah waktunya, atau “Ganti nomor”.",
        "There is no valid code for {phone} yet. Press “Send code again” when it is time, or “Change number”.");

    public static readonly Text Locked = new(
        "Terlalu banyak kode yang belum cocok untuk nomor itu. Demi keamanan, coba lagi dalam {wait}, pakai nomor lain, atau hubungi {contact}. Jawaban Anda tersimpan.",
        "Too many codes did not match for that number. To keep it safe, try again in {wait}, use another number, or reach {contact}. Your answers are kept.");

    public static readonly Text NoCodeYet = new("Belum ada kode yang berlaku. Tekan “Kirim ulang kode”.", "There is no valid code yet. Press “Send code again”.");

    public static readonly Text CodeWrong = new(
        "Kode itu belum cocok. Lihat lagi SMS terbaru; masih bisa dicoba {left} kali.", "That code does not match. Look at the latest SMS; tries left: {left}.");

    public static readonly Text CodeExpired = new(
        "Kode itu sudah lewat 5 menit. Tekan “Kirim ulang kode” untuk kode baru.", "That code is older than 5 minutes. Press “Send code again” for a new one.");

    public static readonly Text CodeUsedUp = new(
        "Kode itu sudah dicoba lima kali. Tekan “Kirim ulang kode” untuk kode baru.", "That code was tried five times. Press “Send code again” for a new one.");

    public static readonly Text Taken = new(
        "Nomor itu sudah dipakai akun lain. Pakai nomor lain, atau hubungi {contact} kalau nomor itu milik Anda.",
        "Another account uses that number. Use another one, or reach {contact} if it is yours.");

    public static readonly Text Verified = new("Kodenya cocok. Nomor HP Anda sudah tersimpan.", "The code matches. Your phone number is confirmed.");
}
