using System.Diagnostics;
using Prakerja.Dialogs.Faq;

namespace Prakerja.Dialogs.Tests.Faq;

public sealed class WordMatcherTests
{
    private static readonly WordMatcher Matcher = new();

    public static TheoryData<string, string> Questions => [.. Asked.All.Select(asked => (asked.Topic, asked.Words))];

    public static TheoryData<string> OtherWords => [.. NotAsked.All];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_finds_its_topic(string topic, string words) => Assert.Equal(topic, Shown(Matcher.Match(words)));

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Words_that_ask_nothing_are_unknown(string words) => Assert.Equal("unknown", Shown(Matcher.Match(words)));

    [Theory]
    [InlineData("rejoin-next-wave", "Kak mau tanya, saya dari Klaten, kemarin itu saya ikut gelombang 5 sama 6 tapi belum rejeki katanya. Istri saya juga nyuruh cari kerja. Kalau gagal begitu apa boleh ikut gelombang berikutnya?")]
    [InlineData("nik-kk-not-linked", "Selamat siang bu. Saya sudah isi semua dari tadi pagi, foto juga sudah. Tapi muncul tulisan terus. Kenapa NIK saya tidak terhubung dengan KK?")]
    [InlineData("otp-not-received", "aduh min udah dari kemaren saya daftar ini kok susah ya, email udah, ktp udah. kode otp gak masuk2 gimana ya?")]
    public void Long_story_is_answered_by_its_question(string topic, string words) => Assert.Equal(topic, Shown(Matcher.Match(words)));

    [Theory]
    [InlineData("daftar prakerja", "how-to-register")]
    [InlineData("otp", "otp-not-received")]
    [InlineData("pelatihan", "training-purchase")]
    public void Vague_words_are_only_near(string words, string topic)
    {
        var nearly = Assert.IsType<FaqMatch.Nearly>(Matcher.Match(words));
        Assert.InRange(nearly.Topics.Count, 1, 3);
        Assert.Contains(topic, nearly.Topics);
    }

    [Theory]
    [InlineData("LUPA PASSSWORDDD WKWKWK")]
    [InlineData("lupa pasword 😭😭")]
    [InlineData("lupaaa kata-sandi…")]
    [InlineData("  lupa\tpasswrod  ")]
    public void Case_typos_laughter_and_drawn_out_letters_do_not_matter(string words) => Assert.Equal("forgot-password", Shown(Matcher.Match(words)));

    [Fact]
    public void Hostile_text_is_read_without_harm()
    {
        foreach (var words in new[] { "", " ", new string('a', 100_000), string.Concat(Enumerable.Repeat("lupa ", 20_000)), "\u202E\uD800\uDFFF", "'; DROP TABLE --" })
            Assert.NotNull(Matcher.Match(words));
    }

    [Fact]
    public void Match_takes_little_time_and_hardly_any_memory()
    {
        var all = Asked.All.Select(asked => asked.Words).Concat(NotAsked.All).ToArray();
        foreach (var words in all)
            Matcher.Match(words);
        var (allocated, best) = (GC.GetAllocatedBytesForCurrentThread(), TimeSpan.MaxValue);
        for (var round = 0; round < 5; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            foreach (var words in all)
                Matcher.Match(words);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(begun).Ticks));
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / 5;
        Assert.InRange(best.TotalMicroseconds / all.Length, 0, 200);
        Assert.InRange(allocated / all.Length, 0, 100);
    }

    private static string Shown(FaqMatch match) => match switch
    {
        FaqMatch.Sure sure => sure.Topic,
        FaqMatch.Nearly nearly => "nearly " + string.Join(' ', nearly.Topics),
        _ => "unknown",
    };
}
