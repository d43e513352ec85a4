namespace Prakerja.Dialogs.Tests.Faq;

internal static partial class Asked
{
    private const string OnServices = """
        # cost-free
        Apakah pendaftaran ini berbayar?
        bayar ga?
        daftarnya gratis kan?
        ada biaya ga
        is it free?
        how much does it cost
        biaya pendaftaran berapa
        daftar prakerja bayar berapa
        gratis gak min
        dipungut biaya gak
        mbayar ora
        # scam-warning
        Ada yang meminta kode OTP saya, bagaimana?
        ini penipuan bukan?
        ada joki yg jamin lolos
        ada orang minta otp
        apakah ada jaminan lolos kalau pakai joki
        someone asked for my OTP
        is this a scam
        ditawari jasa calo prakerja
        ada yg minta uang biar lolos
        orang ngaku petugas minta password saya
        kena tipu orang ngaku prakerja
        # contact-human
        Saya ingin berbicara dengan petugas
        mau ngomong sama orang
        nomor call center berapa
        cs prakerja dimana
        hubungi siapa ya
        I want to talk to a human
        is there a phone number I can call
        no wa admin brp
        kontak prakerja
        ada nomor telepon petugas ga
        live chat sama admin
        customer service nya ada ga
        # official-site
        Apa situs resmi Prakerja?
        web resminya apa
        website prakerja yg asli mana
        ini bot resmi bukan
        alamat web prakerja apa
        what is the official website
        is this bot genuine
        link resmi prakerja
        situs aslinya yg mana ya
        bot ini asli apa palsu
        ini resmi dari prakerja ga
        # bot-usage
        Bot ini bisa apa saja?
        cara pakai bot ini
        bisa apa aja kamu
        kamu bisa apa
        what can you do
        how do I use this bot
        gmn cara pake chat ini
        cara kembali ke pertanyaan sebelumnya gimana
        how do I go back
        cara ganti bahasa
        ini bot apa orang
        fungsi bot ini apa
        """;
}
