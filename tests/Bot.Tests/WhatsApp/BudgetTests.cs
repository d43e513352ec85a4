using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Channels.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

public sealed class BudgetTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void One_person_gets_a_burst_and_then_one_message_in_six_seconds()
    {
        var budget = New();
        for (var sent = 0; sent < Budget.Burst; sent++)
            Assert.Null(budget.Take("ID.1", byItself: false));
        Assert.Equal(("pair-limit", Budget.PerMessage), budget.Take("ID.1", byItself: false));
        Assert.Null(budget.Take("ID.2", byItself: false));
        time.Advance(Budget.PerMessage);
        Assert.Null(budget.Take("ID.1", byItself: false));
        Assert.NotNull(budget.Take("ID.1", byItself: false));
    }

    [Fact]
    public void Refused_for_one_person_it_waits_four_to_the_power_of_n_for_that_person()
    {
        var budget = New();
        Assert.Equal([4, 16, 64], new[] { 1, 2, 3 }.Select(_ => (int)budget.ChatRefused("ID.1").TotalSeconds));
        Assert.Equal("pair-limit", budget.Take("ID.1", byItself: false)!.Value.Reason);
        Assert.Null(budget.Take("ID.2", byItself: false));
        budget.WentWell("ID.1");
        Assert.Equal(4, budget.ChatRefused("ID.1").TotalSeconds);
    }

    [Fact]
    public void The_number_carries_so_many_messages_a_second_in_and_out_together()
    {
        var budget = New(perSecond: 10);
        for (var message = 0; message < 6; message++)
            budget.CameIn();
        for (var message = 0; message < 4; message++)
            Assert.Null(budget.Take($"ID.{message}", byItself: false));
        Assert.Equal("throughput", budget.Take("ID.9", byItself: false)!.Value.Reason);
        time.Advance(TimeSpan.FromMilliseconds(200));
        Assert.Null(budget.Take("ID.10", byItself: false));
    }

    [Fact]
    public void A_pause_that_was_asked_for_holds_everybody_and_quiet_only_what_nobody_waits_for()
    {
        var budget = New();
        budget.NumberRefused(TimeSpan.FromMinutes(5));
        Assert.Equal(("throttled", TimeSpan.FromMinutes(5)), budget.Take("ID.1", byItself: false));
        time.Advance(TimeSpan.FromMinutes(5));
        budget.Quiet(TimeSpan.FromHours(1));
        Assert.Null(budget.Take("ID.1", byItself: false));
        Assert.Equal("spam-rate", budget.Take("ID.1", byItself: true)!.Value.Reason);
        budget.Stop(TimeSpan.FromMinutes(10));
        Assert.Equal("channel-stopped", budget.Take("ID.1", byItself: false)!.Value.Reason);
    }

    private Budget New(int perSecond = 80) => new(Options.Create(new WhatsAppOptions { MessagesPerSecond = perSecond }), time);
}
