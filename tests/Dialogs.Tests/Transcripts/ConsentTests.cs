namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class ConsentTests
{
    [Fact]
    public void Consent_is_kept_with_its_version_and_time()
    {
        var chat = Places.At("consent/consent").Press("Setuju");
        Assert.Equal(new Domain.Applicants.Consent("2026-11", chat.Now), chat.Applicant.Account.Consent);
    }

    [Fact]
    public void Without_consent_nothing_is_kept_and_one_may_still_ask() => Places.At("consent/consent")
        .User("tidak setuju").Bot("tidak menyimpan", "[Daftar baru]").At("home/choose");
}
