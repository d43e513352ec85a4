using System.Collections.Immutable;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>What SMS of the whole system may cost, and what operators hear of it.</summary>
public sealed class SmsLimitTests : IDisposable
{
    private readonly TurnLab lab = new();

    public void Dispose() => lab.Dispose();

    [Fact]
    public async Task A_burst_never_spends_more_than_the_day_has_and_loses_none_of_it()
    {
        ImmutableArray<Spend> one = new SmsLimits(50, 0).OfTheDay(lab.Now);
        var allowed = 0;
        await Task.WhenAll(Enumerable.Range(0, 80).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var book = Book();
                if (await book.Spend(one, lab.Now) is { } reached)
                {
                    Assert.Equal((LimitRule.SmsInAll.Name, SmsLimits.DayEnds(lab.Now)), (reached.Rule.Name, reached.Until));
                    return;
                }

                if (await Commit(book))
                {
                    Interlocked.Increment(ref allowed);
                    return;
                }
            }
        })));
        Assert.Equal(50, allowed);
        Assert.Equal(50, await Book().Total(one[0], lab.Now));
        Assert.Equal(0, await Book().Total(one[0], SmsLimits.DayEnds(lab.Now)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(17)]
    public async Task A_small_day_is_spent_to_its_last(int most)
    {
        for (var sms = 0; sms < most; sms++)
        {
            lab.Time.Advance(TimeSpan.FromTicks(7));
            var book = Book();
            Assert.Null(await book.Spend(new SmsLimits(most, 0).OfTheDay(lab.Now), lab.Now));
            Assert.True(await Commit(book));
        }

        Assert.NotNull(await Book().Spend(new SmsLimits(most, 0).OfTheDay(lab.Now), lab.Now));
    }

    [Fact]
    public async Task The_same_number_counts_once_an_hour_and_an_address_is_in_no_document()
    {
        foreach (var number in (string[])["1", "2", "1", "2", "1"])
            Assert.Null(await Ask(number));
        Assert.Equal(LimitRule.NumbersPerAddress.Name, (await Ask("3"))!.Rule.Name);
        Assert.Null(await Ask("1"));
        lab.Time.Advance(TimeSpan.FromHours(1));
        Assert.Null(await Ask("3"));

        async Task<CheckAnswer.LimitReached?> Ask(string number)
        {
            var book = Book();
            var spend = new Spend(LimitRule.NumbersPerAddress with { Max = 2 }, "address") { Distinct = number };
            if (await book.Spend([spend], lab.Now) is { } reached)
                return reached;
            Assert.All(book.Writes(), write => Assert.Matches("^limit:numbers-address:[0-9a-f]{32}$", write.Key));
            Assert.True(await Commit(book));
            return null;
        }
    }

    [Fact]
    public async Task Operators_are_warned_once_at_four_fifths_and_alarmed_once_at_the_end_over_restarts_too()
    {
        lab.Sms = new SmsLimits(5, 0);
        for (var sms = 1; sms <= 7; sms++)
        {
            lab.Restart();
            await lab.Say(TurnLab.Web, "sms");
            await lab.RunOutbox();
            Assert.Equal((Math.Min(sms, 5), sms >= 4 ? 1 : 0, sms >= 5 ? 1 : 0), (lab.Senders.Messages.Count, Logged("of 5 SMS of the day are spent"), Logged("All 5 SMS")));
        }

        lab.Time.Advance(TimeSpan.FromDays(1));
        await lab.Say(TurnLab.Web, "sms");
        await lab.RunOutbox();
        Assert.Equal(6, lab.Senders.Messages.Count);
        Assert.Equal(1, await lab.Get<SmsWatch>().SentToday());
    }

    [Fact]
    public async Task A_code_is_entered_when_its_number_proves_itself_after_it_was_sent()
    {
        await lab.Say(TurnLab.Web, "code +6281234567890");
        await lab.Say(TurnLab.OtherWeb, "code +6281234567891");
        await lab.Say(TurnLab.Plain, "prove +6281234567892");
        lab.Time.Advance(TimeSpan.FromSeconds(1));
        await lab.Say(TurnLab.Plain, "code +6281234567892");
        await lab.RunOutbox();
        await lab.Say(TurnLab.Web, "prove +6281234567890");
        lab.Time.Advance(TimeSpan.FromMinutes(5));
        await lab.RunOutbox();
        Assert.Equal("", (await lab.Get<SmsFigures>().LastCodes()).Last);
        lab.Restart();
        lab.Time.Advance(TimeSpan.FromMinutes(1));
        await lab.RunOutbox();
        var codes = await lab.Get<SmsFigures>().LastCodes();
        Assert.Equal((1, 3), (codes.Entered, codes.Last.Length));
        Assert.DoesNotContain(lab.Store.Rows, row => row.Key.Lane is Lane.Sms or Lane.Bulk);
    }

    [Fact]
    public async Task An_sms_that_never_left_is_no_code_that_nobody_entered()
    {
        lab.Senders.OnSms = () => new SendOutcome.GaveUp("number-invalid");
        await lab.Say(TurnLab.Web, "code +6281234567890");
        await lab.RunOutbox();
        Assert.Empty(lab.Store.Rows);
    }

    [Fact]
    public async Task Few_codes_entered_are_an_alarm_once_for_each_fall()
    {
        await lab.Say(TurnLab.Web, "prove +6281234567890");
        await Judge(100, entered: false);
        Assert.Equal(1, Logged("of the last 100 codes were entered"));
        lab.Restart();
        await Judge(39, entered: true);
        await Judge(10, entered: false);
        Assert.Equal(1, Logged("of the last 100 codes were entered"));
        await Judge(40, entered: true);
        await Judge(100, entered: false);
        Assert.Equal(2, Logged("of the last 100 codes were entered"));
    }

    private async Task Judge(int codes, bool entered)
    {
        var person = lab.PersonOf(TurnLab.Web)!.Id;
        var changes = new TurnChanges
        {
            NewRows =
            [
                .. Enumerable.Range(0, codes).Select(_ => lab.Get<RowCodec>().Row(
                    Lane.Bulk, lab.Now, lab.Get<IChance>().Id(), new OutboxItem.CodeFate(person, entered ? "+6281234567890" : "+6281234567899", lab.Now.AddDays(-1)))),
            ],
        };
        await lab.Store.Commit(changes, CancellationToken.None);
        await lab.RunOutbox();
    }

    private LimitBook Book() => new(lab.Store, lab.Get<SealedJson>(), lab.Keys);

    private async Task<bool> Commit(LimitBook book) =>
        await lab.Store.Commit(new TurnChanges { Limits = book.Writes() }, CancellationToken.None) is CommitOutcome.Committed;

    private int Logged(string words) => lab.Log.Count(line => line.Contains(words, StringComparison.Ordinal));
}
