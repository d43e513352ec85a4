using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class OpenedLinkTests
{
    [Fact]
    public void The_account_is_named_masked_and_only_the_number_of_the_old_chat_connects()
    {
        var chat = Places.At("opened-link/number").Bot("s***@example.id", "Tiga angka apa").User("482");
        var signIn = Assert.Single(chat.LastDecision!.Effects.OfType<Effect.SignIn>());
        Assert.Equal(("person0000000000002", 3, Places.Token), (signIn.PersonId, signIn.PasswordVersion, signIn.Link));
    }

    [Fact]
    public void A_third_number_is_not_compared_even_where_it_is_right()
    {
        var chat = Places.At("opened-link/number").User("111").Bot("masih bisa dicoba sekali").User("112").Bot("tidak berlaku lagi").At("home/choose");
        Open(chat).At("opened-link/number").User("482").Bot("tidak berlaku lagi").At("home/choose");
        Assert.DoesNotContain(chat.Effects, effect => effect is Effect.SignIn);
    }

    [Fact]
    public void What_is_no_number_is_no_try() => Places.At("opened-link/number")
        .User("berapa ya").User("48").User("482").NotBot("tidak berlaku lagi").At("home/choose");

    [Fact]
    public void A_number_dies_with_its_link() => Places.At("opened-link/number")
        .After(TimeSpan.FromMinutes(10)).User("482").Bot("tidak berlaku lagi").At("home/choose");

    [Fact]
    public void Leaving_it_leaves_the_question_that_was_open() => Places.Opened(Places.At("account/email"))
        .Bot("sebelumnya lalu tidak dipakai").Press("Tidak jadi").Bot("tidak dihubungkan", "e-mail").At("account/email");

    [Fact]
    public void A_link_that_is_over_or_never_was_changes_nothing()
    {
        var chat = Places.At("identity/kk");
        var before = EveryPlaceTests.State(chat);
        chat.Give(new UserInput.LinkOpened(Places.Token)).Bot("tidak berlaku lagi", "Kartu Keluarga");
        Assert.Equal(before, EveryPlaceTests.State(chat));
    }

    [Fact]
    public void In_a_chat_of_the_same_account_it_changes_nothing()
    {
        var chat = Places.At("link/wait");
        chat.Link = new LinkFact(chat.Subject.PersonId, "s***@example.id", chat.Applicant.Account.Link!);
        var before = EveryPlaceTests.State(chat);
        chat.Give(new UserInput.LinkOpened(chat.Applicant.Account.Link!.Token)).Bot("sudah terhubung");
        Assert.Equal(before, EveryPlaceTests.State(chat));
    }

    [Fact]
    public void In_a_chat_of_another_account_it_says_to_sign_out_first()
    {
        var chat = Places.At("dashboard/choose");
        var before = EveryPlaceTests.State(chat);
        Places.Opened(chat).Bot("keluar").At("dashboard/choose");
        Assert.Equal(before, EveryPlaceTests.State(chat));
    }

    private static Chat Open(Chat chat) => Places.Opened(chat);
}
