using System.Collections.Frozen;
using Prakerja.Domain;

namespace Prakerja.Dialogs.Wording;

/// <summary>Why an entry was not taken, in words: what we read, what is wrong with it, what a right one looks like.</summary>
public static class Rejections
{
    private static readonly FrozenDictionary<string, Text> Texts = new Dictionary<string, Text>
    {
        ["name.empty"] = new("Namanya belum terbaca. Ketik nama lengkap Anda seperti di KTP.", "We could not read a name. Type your full name as on your KTP."),
        ["name.too-short"] = new("Yang terbaca “{read}”, terlalu pendek untuk nama lengkap.", "We read “{read}”, too short for a full name."),
        ["name.too-long"] = new("Nama itu lebih dari 100 huruf. Cukup nama seperti di KTP.", "That name has more than 100 letters. Just the name as on your KTP."),
        ["name.digits"] = new("Yang terbaca “{read}”. Di KTP nama tidak memakai angka.", "We read “{read}”. Names on a KTP have no digits."),
        ["name.link"] = new("Yang terbaca seperti alamat web atau e-mail. Di sini cukup nama lengkap Anda.", "That looks like a web or e-mail address. Only your full name goes here."),
        ["name.symbols"] = new("Di nama itu ada tanda “{detail}”. Cukup huruf seperti di KTP.", "That name holds the sign “{detail}”. Letters as on your KTP are enough."),
        ["email.empty"] = new("Alamat e-mailnya belum terbaca.", "We could not read an e-mail address."),
        ["email.no-at"] = new("Yang terbaca “{read}”. Alamat e-mail selalu memakai tanda @, misalnya sari@example.id.", "We read “{read}”. An e-mail address always has an @, for example sari@example.id."),
        ["email.two-at"] = new("Yang terbaca “{read}”, ada lebih dari satu tanda @. Kirim satu alamat saja.", "We read “{read}”, with more than one @. Send one address only."),
        ["email.space"] = new("Di “{read}” ada spasi. Alamat e-mail ditulis tanpa spasi.", "There is a space in “{read}”. E-mail addresses have none."),
        ["email.characters"] = new("Di “{read}” ada tanda “{detail}” yang tidak dipakai di alamat e-mail.", "“{read}” holds “{detail}”, which is not used in e-mail addresses."),
        ["email.name"] = new("Bagian sebelum @ di “{read}” belum lengkap.", "The part before the @ in “{read}” is not complete."),
        ["email.domain"] = new("Bagian sesudah @ di “{read}” belum lengkap, misalnya gmail.com.", "The part after the @ in “{read}” is not complete, for example gmail.com."),
        ["email.too-long"] = new("Alamat itu terlalu panjang untuk alamat e-mail.", "That is too long for an e-mail address."),
        ["nik.empty"] = new("NIK-nya belum terbaca. NIK terdiri dari 16 angka.", "We could not read a NIK. It has 16 digits."),
        ["nik.not-digits"] = new("Yang terbaca “{read}”, ada “{detail}” di dalamnya. NIK hanya angka, 16 angka.", "We read “{read}”, with “{detail}” in it. A NIK is 16 digits and nothing else."),
        ["nik.too-short"] = new("Yang terbaca {read}. NIK selalu 16 angka, jadi kurang {detail}. Coba lihat lagi baris NIK di KTP Anda.", "We read {read}. A NIK always has 16 digits, so yours is {detail} short. Look at the NIK line of your KTP again."),
        ["nik.too-long"] = new("Yang terbaca {read}. NIK selalu 16 angka, jadi kelebihan {detail}. Coba lihat lagi baris NIK di KTP Anda.", "We read {read}. A NIK always has 16 digits, so yours has {detail} too many. Look at the NIK line of your KTP again."),
        ["nik.two-numbers"] = new("Terbaca dua nomor sekaligus. Kirim NIK saja dulu; nomor KK kami tanyakan sesudahnya.", "We read two numbers at once. Send the NIK first; we ask for the KK number next."),
        ["nik.province"] = new("Yang terbaca {read}. Dua angka pertama, {detail}, bukan kode provinsi. Coba cocokkan lagi dengan KTP.", "We read {read}. Its first two digits, {detail}, are no province code. Compare it with your KTP again."),
        ["nik.date"] = new("Yang terbaca {read}. Angka ke-7 sampai ke-12 adalah tanggal lahir, dan di sini tidak cocok dengan kalender.", "We read {read}. Digits 7 to 12 are a birth date, and here they are no date of the calendar."),
        ["nik.serial"] = new("Yang terbaca {read}. Empat angka terakhir tidak mungkin 0000; biasanya 0001 atau lebih.", "We read {read}. The last four digits cannot be 0000; they are 0001 or more."),
        ["kk.empty"] = new("Nomor KK-nya belum terbaca. Nomor KK terdiri dari 16 angka.", "We could not read a KK number. It has 16 digits."),
        ["kk.not-digits"] = new("Yang terbaca “{read}”, ada “{detail}” di dalamnya. Nomor KK hanya angka, 16 angka.", "We read “{read}”, with “{detail}” in it. A KK number is 16 digits and nothing else."),
        ["kk.too-short"] = new("Yang terbaca {read}. Nomor KK selalu 16 angka, jadi kurang {detail}. Nomornya ada di bagian paling atas Kartu Keluarga.", "We read {read}. A KK number always has 16 digits, so yours is {detail} short. It stands at the very top of the family card."),
        ["kk.too-long"] = new("Yang terbaca {read}. Nomor KK selalu 16 angka, jadi kelebihan {detail}.", "We read {read}. A KK number always has 16 digits, so yours has {detail} too many."),
        ["kk.two-numbers"] = new("Terbaca dua nomor sekaligus. Di sini cukup nomor KK saja.", "We read two numbers at once. Only the KK number goes here."),
        ["kk.province"] = new("Yang terbaca {read}. Dua angka pertama, {detail}, bukan kode provinsi. Coba cocokkan lagi dengan Kartu Keluarga.", "We read {read}. Its first two digits, {detail}, are no province code. Compare it with your family card again."),
        ["birth-date.empty"] = new("Tanggal lahirnya belum terbaca.", "We could not read a birth date."),
        ["birth-date.unreadable"] = new("Tulisan “{read}” belum kami pahami sebagai tanggal. Tulis tanggal, bulan, tahun: 19-05-1990.", "We read “{read}”, which is not a date yet. Write day, month, year: 19-05-1990."),
        ["birth-date.short-year"] = new("Yang terbaca {read}. Tulis tahunnya lengkap empat angka, misalnya 1990.", "We read {read}. Write the year with four digits, for example 1990."),
        ["birth-date.year"] = new("Yang terbaca {read}. Tahun {detail} tidak mungkin untuk tanggal lahir.", "We read {read}. {detail} cannot be a year of birth."),
        ["birth-date.impossible"] = new("Yang terbaca {read}, tetapi tanggal itu tidak ada di kalender.", "We read {read}, but the calendar has no such day."),
        ["birth-date.future"] = new("Yang terbaca {read}, dan itu masih di masa depan. Coba cek tahunnya.", "We read {read}, which lies in the future. Please check the year."),
        ["birth-date.too-old"] = new("Yang terbaca {read}, lebih dari 120 tahun yang lalu. Coba cek tahunnya.", "We read {read}, more than 120 years ago. Please check the year."),
        ["address.empty"] = new("Alamatnya belum terbaca.", "We could not read an address."),
        ["address.too-short"] = new("Yang terbaca “{read}”, terlalu pendek untuk alamat. Tulis nama jalan dan nomornya.", "We read “{read}”, too short for an address. Write the street and the number."),
        ["address.too-long"] = new("Alamat itu lebih dari 200 huruf. Cukup nama jalan dan nomornya.", "That address has more than 200 letters. Street and number are enough."),
        ["address.no-letters"] = new("Yang terbaca “{read}”, hanya angka. Tulis juga nama jalan atau dusunnya.", "We read “{read}”, only digits. Write the street or hamlet too."),
        ["address.symbols"] = new("Di alamat itu ada tanda “{detail}” yang tidak bisa kami simpan. Cukup huruf dan angka.", "That address holds “{detail}”, which we cannot keep. Letters and digits are enough."),
        ["phone.empty"] = new("Nomor HP-nya belum terbaca.", "We could not read a phone number."),
        ["phone.not-digits"] = new("Yang terbaca “{read}”, ada “{detail}” di dalamnya. Nomor HP hanya angka.", "We read “{read}”, with “{detail}” in it. A phone number is digits only."),
        ["phone.too-short"] = new("Yang terbaca {read}, kurang {detail} angka untuk nomor HP.", "We read {read}, {detail} digits short of a phone number."),
        ["phone.too-long"] = new("Yang terbaca {read}, kelebihan {detail} angka untuk nomor HP.", "We read {read}, {detail} digits more than a phone number has."),
        ["phone.foreign"] = new("Yang terbaca {read}. SMS kode hanya bisa ke nomor Indonesia (08… atau +62…).", "We read {read}. The code can only go to Indonesian numbers (08… or +62…)."),
        ["phone.not-mobile"] = new("Yang terbaca {read}, bukan nomor HP. Nomor HP mulai dengan 08.", "We read {read}, not a mobile number. Mobile numbers begin with 08."),
        ["registration.empty"] = new("Nomor pendaftarannya belum terbaca.", "We could not read a registration number."),
        ["registration.form"] = new("Yang terbaca “{read}”. Nomor pendaftaran berbentuk seperti G7-4K2M-91.", "We read “{read}”. Registration numbers look like G7-4K2M-91."),
        ["registration.check"] = new("Yang terbaca {read}, tetapi ada huruf atau angka yang tertukar. Coba cocokkan lagi.", "We read {read}, but a letter or digit is off. Please compare it again."),
        ["password.empty"] = new("Kata sandinya masih kosong.", "The password is still empty."),
        ["password.too-short"] = new("Kata sandi paling sedikit 8 huruf atau angka; masih kurang {detail}.", "A password has at least 8 characters; yours is {detail} short."),
        ["password.too-long"] = new("Kata sandi paling banyak 128 huruf.", "A password has at most 128 characters."),
        ["password.common"] = new("Kata sandi itu termasuk yang paling sering dipakai orang, jadi mudah ditebak. Pilih yang lain, misalnya tiga kata yang tidak berhubungan.", "That password is one of the most common, so it is easy to guess. Choose another, for example three unrelated words."),
        ["password.holds-email"] = new("Kata sandi itu memuat nama e-mail Anda, jadi mudah ditebak. Pilih yang lain.", "That password holds the name of your e-mail, so it is easy to guess. Choose another."),
        ["sign-in.number"] = new("Yang terbaca “{read}”. Kami menunggu tiga angka dari halaman formulir.", "We read “{read}”. We are waiting for the three-digit number on the form's page."),
        ["otp.empty"] = new("Kodenya belum terbaca. Kode terdiri dari 6 angka.", "We could not read a code. It has 6 digits."),
        ["otp.not-digits"] = new("Kode hanya angka, 6 angka, seperti di SMS.", "The code is 6 digits, as in the SMS."),
        ["otp.too-short"] = new("Kode terdiri dari 6 angka; masih kurang {detail}.", "The code has 6 digits; yours is {detail} short."),
        ["otp.too-long"] = new("Kode terdiri dari 6 angka; kelebihan {detail}.", "The code has 6 digits; yours has {detail} too many."),
    }.ToFrozenDictionary();

    public static IEnumerable<string> Codes => Texts.Keys;

    public static Phrase Why(Rejection rejection) => Texts[rejection.Code].With(("read", rejection.Read), ("detail", rejection.Detail));
}
