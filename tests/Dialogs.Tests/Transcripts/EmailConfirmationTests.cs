using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class EmailConfirmationTests
{
    [Fact]
    public void The_mail_carries_a_link_and_is_claimed_only_when_it_is_opened()
    {
        var chat = Places.At("email-confirmation/confirm");
        var mail = Assert.Single(chat.Effects.OfType<Effect.Mail>());
        Assert.Equal("sari@example.id", mail.To);
        Assert.Contains(mail.Body.Values, value => value.Value is Link.Form { Kind: "confirm-email" });
        Assert.DoesNotContain(chat.Effects, effect => effect is Effect.ClaimIt);
        chat.LinkInMailOpened();
        Assert.Contains(chat.Effects, effect => effect is Effect.ClaimIt { Claim.Kind: ClaimKind.Email });
    }

    [Fact]
    public void Sending_again_waits_longer_each_time_and_at_most_three_go_in_an_hour()
    {
        var chat = Places.At("email-confirmation/confirm").Press("Kirim ulang e-mail").Bot("Bisa dikirim ulang dalam");
        chat.After(TimeSpan.FromSeconds(61)).Press("Kirim ulang e-mail").Bot("kirim ulang");
        Assert.Equal(2, chat.Effects.OfType<Effect.Mail>().Count());
        chat.After(TimeSpan.FromSeconds(61)).Press("Kirim ulang e-mail").Bot("Bisa dikirim ulang dalam");
        chat.After(TimeSpan.FromSeconds(61)).Press("Kirim ulang e-mail");
        Assert.Equal(3, chat.Effects.OfType<Effect.Mail>().Count());
        chat.After(TimeSpan.FromSeconds(301)).Press("Kirim ulang e-mail").Bot("Sudah tiga e-mail");
        Assert.Equal(3, chat.Effects.OfType<Effect.Mail>().Count());
    }

    [Fact]
    public void A_mistyped_address_can_be_corrected_and_the_old_link_confirms_nothing()
    {
        var chat = Places.At("email-confirmation/confirm").Press("Ganti e-mail").Bot("alamat e-mail")
            .User("sari.baru@example.id").Bot("sari.baru@example.id").At("email-confirmation/confirm");
        chat.Give(new UserInput.Form("", 0, new FormResult.EmailConfirmed("sari@example.id")));
        Assert.True(chat.LastDecision!.Outdated);
        Assert.False(chat.Applicant.Account.IsConfirmed);
        chat.LinkInMailOpened().Bot("terkonfirmasi");
    }

    [Fact]
    public void An_address_that_has_an_account_leads_to_log_in()
    {
        var chat = Places.At("email-confirmation/confirm");
        chat.TakenByOthers.Add(new Claim(ClaimKind.Email, "sari@example.id"));
        chat.LinkInMailOpened().Bot("sudah dipakai satu akun", "[Sudah punya akun]").At("account/email")
            .Press("Sudah punya akun").At("login/form");
    }

    [Fact]
    public void Not_me_ends_the_use_of_that_address()
    {
        var chat = Places.At("email-confirmation/confirm");
        chat.Give(new UserInput.Form("", 0, new FormResult.EmailDisowned("sari@example.id"))).Bot("bukan dia").At("account/email");
        Assert.Null(chat.Applicant.Account.Email);
        chat.User("sari.lain@example.id").At("email-confirmation/confirm");
    }

    [Fact]
    public void The_link_counts_also_while_one_is_in_the_menu()
    {
        var chat = Places.At("email-confirmation/confirm").User("menu").At("home/choose");
        chat.LinkInMailOpened().Bot("terkonfirmasi");
        Assert.True(chat.Applicant.Account.IsConfirmed);
        chat.At("dashboard/choose").Press("Lanjut mendaftar").At("identity/nik");
    }
}
