using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Tests.Transcripts;

public sealed class NoticesTests
{
    [Theory]
    [InlineData("STOP")]
    [InlineData("berhenti")]
    [InlineData(" Stop ")]
    public void Stop_ends_notices_and_the_same_question_stands(string words)
    {
        var chat = Places.At("identity/kk");
        var before = EveryPlaceTests.State(chat);
        chat.User(words).Bot("pemberitahuan tidak kami kirim lagi", "MULAI", "Kartu Keluarga");
        Assert.Equal(new Effect.WantNotices(false), Assert.Single(chat.LastDecision!.Effects));
        Assert.Equal(before, EveryPlaceTests.State(chat));
    }

    [Theory]
    [InlineData("MULAI")]
    [InlineData("start")]
    public void Mulai_resumes_them(string words)
    {
        var chat = Places.At("identity/kk").User("STOP").User(words).Bot("pemberitahuan kami kirim lagi", "Kartu Keluarga");
        Assert.Equal(new Effect.WantNotices(true), Assert.Single(chat.LastDecision!.Effects));
    }

    [Fact]
    public void It_is_said_in_english_too() => Places.At("identity/kk").User("language").User("stop").Bot("no more notices").User("start").Bot("notices come to this chat again");

    [Fact]
    public void An_answer_that_is_offered_is_never_swallowed()
    {
        Places.At("motivation-test/start").User("mulai").At("motivation-test/item");
        Places.At("motivation-test/start").User("STOP").User("mulai").At("motivation-test/item");
        Places.At("cancel/confirm").User("berhenti").Bot("kita berhenti di sini");
        new Chat().User("halo").User("mulai").At("consent/consent");
    }

    [Fact]
    public void A_word_is_no_command_amid_others() => Assert.Empty(Places.At("profile/home").User("Jl. Stop No. 5").LastDecision!.Effects);
}
