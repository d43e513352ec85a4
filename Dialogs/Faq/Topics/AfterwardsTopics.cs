using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>What follows for whoever is selected.</summary>
internal static class AfterwardsTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("benefits", new("Manfaat yang didapat", "What one gets"), new(
            "Yang terpilih mendapat Rp3.550.000 (aturan 2020): saldo pelatihan Rp1.000.000, insentif Rp600.000 sebulan selama 4 bulan sesudah pelatihan pertama selesai, dan Rp50.000 untuk tiap 3 survei. Saldo pelatihan hanya untuk membeli pelatihan dan tidak bisa diuangkan.",
            "Whoever is selected gets Rp3,550,000 (rules of 2020): a training balance of Rp1,000,000, an incentive of Rp600,000 a month for 4 months after the first training is finished, and Rp50,000 for each of 3 surveys. The balance is for training only and cannot be cashed."),
            Press),

        Topic("incentive-disbursement", new("Pencairan insentif", "When the incentive is paid"), new(
            "Selesaikan dulu pelatihan pertama, beri ulasan, lalu sambungkan rekening bank atau dompet digital di akun Anda di www.prakerja.go.id. Namanya harus sama dengan nama Anda. Insentif Rp600.000 dibayar sebulan sekali, 4 kali. Jadwal tiap orang ada di dasbor situs itu.",
            "First finish your first training, rate it, then link a bank account or e-wallet in your account at www.prakerja.go.id. It has to be in your own name. The incentive of Rp600,000 is paid once a month, 4 times. Your own dates stand in the dashboard of that site."),
            Press),

        Topic("training-purchase", new("Membeli pelatihan", "Buying the training"), new(
            "Beli pelatihan pertama dalam 30 hari sesudah SMS penerimaan; kalau lewat, kepesertaan dicabut. Pilih pelatihan di platform mitra yang tercantum di www.prakerja.go.id, lalu bayar dengan nomor Kartu Prakerja. Saldonya Rp1.000.000 dan hanya untuk pelatihan.",
            "Buy your first training within 30 days of the SMS that accepted you; after that the participation is revoked. Choose one on a partner platform listed at www.prakerja.go.id and pay with your Kartu Prakerja number. The balance is Rp1,000,000 and for training only."),
            Press),

        Topic("membership-revoked", new("Kepesertaan dicabut", "Participation revoked"), new(
            "Kepesertaan dicabut kalau pelatihan pertama tidak dibeli dalam 30 hari sesudah SMS penerimaan; sesudah itu tidak bisa ikut gelombang lagi. Kalau Anda merasa pencabutan itu keliru, hubungi petugas di {contact} dengan bukti pembelian Anda.",
            "Participation is revoked when no training was bought within 30 days of the SMS that accepted you; after that no other wave can be joined. If you think this was a mistake, reach a person at {contact} with the proof of your purchase."),
            Press),
    ];
}
