using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class LinkTests
{
    [Fact]
    public void A_link_of_128_bits_and_more_is_made_for_every_channel_and_the_number_stands_in_this_chat_only()
    {
        var chat = Places.At("link/wait");
        var link = chat.Applicant.Account.Link!;
        Assert.Matches("^[A-Za-z0-9_-]{22}$", link.Token);
        Assert.InRange(link.Number, 100, 999);
        Assert.Equal(chat.Now + TimeSpan.FromMinutes(10), link.ExpiresAt);
        chat.Bot("dalam 10 menit", $"{link.Number}", $"http://localhost:5000/webchat/{link.Token}", "[Buka chat web]", "[Buka Telegram]", "[Selesai]");
        Assert.All(chat.LastReply!.Buttons.Where(button => button.Url is not null), button => Assert.DoesNotContain($"{link.Number}", button.Url!, StringComparison.Ordinal));
        Assert.Contains(chat.Effects, effect => effect is Effect.ClaimIt { Claim: { Kind: ClaimKind.Link } claim } && claim.Value == link.Token);
    }

    [Fact]
    public void It_can_be_made_at_any_question_and_the_question_stands_afterwards() => Places.At("profile/education")
        .User("lanjut di perangkat lain").At("link/wait").Press("Selesai").Bot("pendidikan").At("profile/education");

    [Fact]
    public void A_chat_that_is_not_signed_in_makes_none()
    {
        var chat = Places.At("account/email").User("perangkat lain").Bot("belum masuk ke akun mana pun").At("account/email");
        Assert.Null(chat.Applicant.Account.Link);
    }

    [Fact]
    public void Asking_again_shows_the_same_link()
    {
        var chat = Places.At("link/wait");
        var token = chat.Applicant.Account.Link!.Token;
        chat.User("bantuan").Bot(token).Press("Selesai").User("perangkat lain").Bot(token);
    }

    [Fact]
    public void After_ten_minutes_it_says_so_and_offers_a_new_one()
    {
        var chat = Places.At("link/wait");
        var old = chat.Applicant.Account.Link!;
        chat.After(PendingLink.Life).User("bantuan").Bot("tidak berlaku lagi").NotBot(old.Token).Press("Buat tautan baru");
        Assert.NotEqual(old.Token, chat.Applicant.Account.Link!.Token);
        Assert.Contains(chat.Effects, effect => effect is Effect.Release { Claim: { Kind: ClaimKind.Link } claim } && claim.Value == old.Token);
    }

    [Fact]
    public void Its_timer_ends_it_without_a_word()
    {
        var chat = Places.At("link/wait").Press("Selesai").Timer("link-over");
        Assert.Null(chat.Applicant.Account.Link);
        Assert.Empty(chat.LastDecision!.Said);
        Assert.Null(chat.LastDecision!.Ask);
    }

    [Fact]
    public void Once_used_the_question_below_goes_on_in_the_new_chat_and_the_old_one_is_told()
    {
        var chat = Places.At("profile/education").User("perangkat lain");
        var link = chat.Applicant.Account.Link!;
        chat.Give(new UserInput.SignedIn(ByLink: true)).Bot("Anda sudah masuk", "pendidikan").At("profile/education");
        Assert.Null(chat.Applicant.Account.Link);
        var told = Assert.Single(chat.LastDecision!.Effects.OfType<Effect.TellChat>());
        Assert.Equal(link.ChatKey, told.ChatKey);
        Assert.Contains(chat.LastDecision!.Effects, effect => effect is Effect.Release { Claim.Kind: ClaimKind.Link });
    }

    [Fact]
    public void Signing_out_the_chat_that_made_it_ends_it() =>
        Assert.Null(Places.At("link/wait").User("keluar").Bot("Anda sudah keluar").Applicant.Account.Link);

    [Fact]
    public void A_reset_of_the_password_ends_it()
    {
        var chat = Places.At("link/wait");
        var account = chat.Applicant.Account;
        Assert.False(account.Link!.IsAlive(account.PasswordVersion + 1, chat.Now));
        chat.Give(new UserInput.Form("", 0, new FormResult.PasswordReset("new-hash", account.PasswordVersion)));
        Assert.Null(chat.Applicant.Account.Link);
    }
}
