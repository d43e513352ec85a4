using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class AccountTests
{
    [Fact]
    public void A_slip_in_a_well_known_domain_is_asked_about_and_never_corrected()
    {
        var chat = Places.At("account/email-meant").Bot("sari@gmial.com", "sari@gmail.com").Press("Ya, ganti").At("account/password");
        Assert.Equal("sari@gmail.com", chat.Applicant.Account.Email!.Value);
        chat = Places.At("account/email-meant").Press("Sudah benar").At("account/password");
        Assert.Equal("sari@gmial.com", chat.Applicant.Account.Email!.Value);
    }

    [Fact]
    public void A_password_typed_into_the_chat_is_refused_kindly_and_kept_nowhere() => Places.At("account/password")
        .User("rahasia-sekali-123").Bot("Jangan tulis kata sandi", "[Buat kata sandi]").NotBot("rahasia");

    [Fact]
    public void A_name_with_digits_hears_why() => Places.At("account/name").User("S4ri").Bot("angka").At("account/name");

    [Fact]
    public void An_address_with_plus_and_dash_is_fine() => Places.At("account/email").User("sari+prakerja@contoh-usaha.example.id").At("account/password");

    [Fact]
    public void A_form_sent_twice_has_no_second_effect()
    {
        var chat = Places.At("account/password");
        var button = chat.LastReply!.Buttons.Single(button => button.Url is not null);
        chat.Form("Buat kata sandi", new FormResult.PasswordChosen("first"));
        chat.Give(new UserInput.Form(button.Step, button.Revision, new FormResult.PasswordChosen("second")));
        Assert.True(chat.LastDecision!.Outdated);
        Assert.Equal("first", chat.Applicant.Account.PasswordHash);
    }

    [Fact]
    public void Choosing_the_password_signs_the_chat_in()
    {
        var chat = Places.At("account/password").Form("Buat kata sandi", new FormResult.PasswordChosen("hash"));
        Assert.Contains(chat.LastDecision!.Effects, effect => effect is Effect.StaySignedIn);
    }
}
