using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Turns;

public sealed class PoisonTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Theory]
    [InlineData("boom")]
    [InlineData("boom-late")]
    public async Task A_message_on_which_deciding_throws_is_taken_with_an_apology_and_a_dead_letter(string words)
    {
        await lab.Say(TurnLab.Web, "one");
        var message = lab.Message(TurnLab.Web, words);
        Assert.Equal(TurnTexts.Apology.Id, Assert.IsType<TurnOutcome.Taken>(await lab.Run(message)).Reply!.Text);
        Assert.IsType<TurnOutcome.Repeated>(await lab.Run(message));
        var letter = Assert.IsType<OutboxItem.Poison>(lab.Get<RowCodec>().Open(Assert.Single(lab.Store.Letters)));
        Assert.Equal(words, letter.Words);
        Assert.Equal("one, two?", await lab.Say(TurnLab.Web, "two"));
    }

    [Fact]
    public async Task The_first_message_of_a_chat_may_be_poison()
    {
        Assert.Equal(TurnTexts.Apology.Id, await lab.Say(TurnLab.Web, "boom"));
        Assert.Equal("one?", await lab.Say(TurnLab.Web, "one"));
    }

    [Fact]
    public async Task What_somebody_wrote_and_what_an_exception_says_is_in_no_log()
    {
        await lab.Say(TurnLab.Web, "boom");
        Assert.Contains(lab.Log, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(lab.Log, line => line.Contains("Sari", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_timer_on_which_deciding_throws_is_used_up()
    {
        await lab.Say(TurnLab.Web, "timer boom");
        lab.Time.Advance(TimeSpan.FromMinutes(2));
        await lab.RunOutbox();
        Assert.Empty(lab.Store.Rows);
        Assert.Single(lab.Store.Letters);
    }

    [Fact]
    public async Task A_person_that_cannot_be_read_gives_a_dead_letter_and_blocks_nobody()
    {
        await lab.Say(TurnLab.Web, "timer t");
        lab.Store.Corrupt(lab.Store.Persons[0].Id);
        Assert.Equal(new TurnOutcome.Dropped("person-unreadable"), await lab.Run(lab.Message(TurnLab.Web, "one")));
        Assert.Single(lab.Store.Letters);
        lab.Time.Advance(TimeSpan.FromMinutes(2));
        await lab.RunOutbox();
        Assert.Equal(2, lab.Store.Letters.Count);
        Assert.Empty(lab.Store.Rows);
        Assert.Equal("fine?", await lab.Say(TurnLab.OtherWeb, "fine"));
    }

    [Fact]
    public async Task A_dialog_that_claims_what_it_was_just_refused_is_poison_and_not_an_endless_turn()
    {
        await lab.Say(TurnLab.Web, "claim 1");
        Assert.Equal(TurnTexts.Apology.Id, await lab.Say(TurnLab.OtherWeb, "claim-blindly 1"));
    }

    [Fact]
    public async Task A_store_that_fails_within_a_decision_makes_no_poison()
    {
        lab.Registry.Answer = () => throw new IOException("registry file gone");
        await Assert.ThrowsAsync<StoreFaultException>(() => lab.Say(TurnLab.Web, "check registry"));
        Assert.Empty(lab.Store.Letters);
        Assert.Empty(lab.Store.Persons);
    }
}
