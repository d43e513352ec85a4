using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>When a wave opens, how many it takes, and what comes of it.</summary>
internal static class WaveTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("wave-schedule", new("Jadwal gelombang", "Wave dates"), new(
            "{open} Bergabunglah sebelum ditutup; siapa yang lebih dulu tidak berpengaruh, karena peserta diundi sesudah gelombang ditutup. Yang belum punya akun bisa mendaftar sekarang juga, dengan atau tanpa gelombang yang dibuka.",
            "{open} Join before it closes; being first makes no difference, because places are drawn after closing. If you have no account yet you can register right now, whether a wave is open or not."),
            Article),

        Topic("wave-quota", new("Kuota gelombang", "Places in a wave"), new(
            "Kuotanya {quota} orang. Yang mendaftar biasanya lebih banyak, jadi sesudah gelombang ditutup peserta yang memenuhi syarat diundi; mendaftar lebih cepat tidak menambah peluang. {open}",
            "There are {quota} places. Mostly more people apply, so after closing the places are drawn among all who meet the requirements; applying early does not raise your chance. {open}"),
            Article),

        new("announcement", new("Pengumuman hasil", "The result"), Announcement, Press),

        Personal("not-selected-why", new("Mengapa tidak lolos", "Why I was not selected"),
            new("Masuk ke akun Anda untuk melihat alasan yang tercatat: ketik “menu”, tekan Sudah punya akun. Saringannya: NIK dan KK cocok dengan data Dukcapil, bukan pejabat, ASN, TNI, Polri dan jabatan lain yang dilarang, dan yang terdampak pandemi didahulukan. Sesudah itu peserta diundi karena kuota terbatas. Yang belum lolos boleh ikut lagi. {open}",
                "Sign in to see the reason on record: type “menu”, press I have an account. The filters: NIK and family card match the registry, no barred occupation such as official, ASN, TNI or Polri, and people hit by the pandemic come first. Then places are drawn, as they are limited. Whoever was not selected may join again. {open}"),
            new("Saringannya: NIK dan KK cocok dengan data Dukcapil, bukan jabatan yang dilarang, dan yang terdampak pandemi didahulukan; sesudah itu peserta diundi karena kuota terbatas. Yang belum lolos boleh ikut lagi tanpa isi data dan tanpa tes. {open}",
                "The filters: NIK and family card match the registry, no barred occupation, and people hit by the pandemic come first; then places are drawn, as they are limited. Whoever was not selected may join again without form or test. {open}"),
            Article),

        Personal("status-being-evaluated", new("Arti status", "What the status means"),
            new("Masuk ke akun Anda untuk melihat status: ketik “menu”, tekan Sudah punya akun. Artinya: Menunggu gelombang ditutup = sudah bergabung; Sedang diproses, Dalam proses seleksi atau Sedang dievaluasi = masih diseleksi, belum berarti lolos atau tidak; Gelombang tidak ditemukan = belum ada yang dibuka; Belum berhasil = boleh ikut lagi; Berhasil = terpilih.",
                "Sign in to see your status: type “menu”, press I have an account. Meanings: Menunggu gelombang ditutup = you have joined; Sedang diproses, Dalam proses seleksi or Sedang dievaluasi = still in the selection, nothing decided; Gelombang tidak ditemukan = no wave is open; Belum berhasil = you may join again; Berhasil = selected."),
            new("Artinya: Menunggu gelombang ditutup = sudah bergabung; Sedang diproses, Dalam proses seleksi atau Sedang dievaluasi = masih diseleksi; Gelombang tidak ditemukan = belum ada yang dibuka; Belum berhasil = boleh ikut lagi; Berhasil = terpilih.",
                "Meanings: Menunggu gelombang ditutup = joined; Sedang diproses, Dalam proses seleksi or Sedang dievaluasi = still in the selection; Gelombang tidak ditemukan = no wave is open; Belum berhasil = you may join again; Berhasil = selected."),
            Press),
    ];

    private static readonly Text WhereToLook = new(
        "Hasil kami kirim ke chat ini dan lewat e-mail; bisa juga dilihat di dasbor: ketik “menu”, lalu masuk. {when}",
        "The result comes to this chat and by e-mail; you also see it in the dashboard: type “menu”, then sign in. {when}");

    private static readonly Text AnnouncedAt = new(
        "Hasil Gelombang {wave} diumumkan {at}.", "The result of wave {wave} is announced {at}.");

    private static readonly Text AfterClosing = new(
        "Gelombang {wave} sudah ditutup; hasilnya biasanya keluar 1 sampai 7 hari sesudahnya.",
        "Wave {wave} is closed; the result mostly comes 1 to 7 days later.");

    private static readonly Text WhileOpen = new(
        "{open} Hasilnya biasanya keluar 1 sampai 7 hari sesudah ditutup.", "{open} The result mostly comes 1 to 7 days after closing.");

    private static readonly Text WithStatus = Text.Same("{own}\n{rest}");

    private static Phrase Announcement(Turn turn)
    {
        var rest = WhereToLook.With(("when", WhenAnnounced(turn)));
        return OwnStatus.Say(turn) is { } own ? WithStatus.With(("own", own), ("rest", rest)) : rest;
    }

    private static Phrase WhenAnnounced(Turn turn)
    {
        if (LiveFacts.WaveAwaitingResult(turn) is not { } closed)
            return LiveFacts.Fill(WhileOpen, turn);
        return closed.AnnouncedAt is { } at
            ? AnnouncedAt.With(("wave", closed.Number), ("at", at)) : AfterClosing.With(("wave", closed.Number));
    }
}
