using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Turns;

public sealed class OutboxWorkerTests : IDisposable
{
    private readonly TurnLab lab = new();
    private readonly OutboxWorker worker;

    public OutboxWorkerTests() => worker = NewWorker();

    public void Dispose()
    {
        worker.Dispose();
        lab.Dispose();
    }

    [Fact]
    public async Task New_rows_wake_the_worker_and_due_times_too()
    {
        await worker.StartAsync(CancellationToken.None);
        await lab.Say(TurnLab.Web, "mail");
        await Until(() => lab.Senders.Mails.Count == 1 && lab.Store.Rows.Count == 0);
        await lab.Say(TurnLab.Web, "timer t");
        await Until(() =>
        {
            lab.Time.Advance(TimeSpan.FromSeconds(1));
            return lab.Store.Rows.Count == 0;
        });
        Assert.Equal("mail, timer t, timer:key", lab.Told(TurnLab.Web));
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Shutting_down_waits_for_what_is_under_way_and_starts_nothing_more()
    {
        var answer = new TaskCompletionSource<Dialogs.Engine.CheckAnswer>();
        lab.Photos.Answer = () => answer.Task;
        await worker.StartAsync(CancellationToken.None);
        await lab.Say(TurnLab.Web, "check slow");
        await Until(() => lab.Photos.Ran == 1);
        var stopping = worker.StopAsync(CancellationToken.None);
        Assert.False(stopping.IsCompleted);
        answer.SetResult(new Dialogs.Engine.CheckAnswer.PhotoAccepted("p"));
        await stopping;
        Assert.Equal("check slow, checked:PhotoAccepted", lab.Told(TurnLab.Web));
    }

    [Fact]
    public async Task What_an_earlier_run_had_under_way_is_done_at_once_and_an_sms_of_it_is_never_sent_again()
    {
        await lab.Say(TurnLab.Web, "mail");
        await lab.Say(TurnLab.Web, "sms");
        await lab.Say(TurnLab.Web, "check slow");
        foreach (var row in lab.Store.Rows)
            await lab.Store.Replace(row.Key, row with { Key = row.Key with { Due = lab.Now.AddSeconds(120) }, Tries = 1 }, null, CancellationToken.None);
        lab.Restart();
        using var next = NewWorker();

        await next.StartAsync(CancellationToken.None);
        await Until(() => lab.Store.Rows.Count == 0);
        await next.StopAsync(CancellationToken.None);

        Assert.Single(lab.Senders.Mails);
        Assert.Equal("mail, sms, check slow, checked:PhotoAccepted", lab.Told(TurnLab.Web));
        Assert.Empty(lab.Senders.Messages);
        Assert.Equal("outcome-unknown", Assert.Single(lab.Store.Letters).Reason);
    }

    [Fact]
    public async Task What_waits_for_its_next_try_or_its_hour_goes_on_waiting_over_a_restart()
    {
        lab.Senders.OnMail = () => new SendOutcome.TryLater("greylisted");
        await lab.Say(TurnLab.Web, "mail");
        await lab.RunOutbox();
        await lab.Say(TurnLab.Web, "timer t");
        var before = lab.Store.Rows.Select(row => $"{row.Key} {row.Tries}").ToArray();
        lab.Restart();

        await lab.Get<EarlierRun>().EndLeases(CancellationToken.None);

        Assert.Equal(before, lab.Store.Rows.Select(row => $"{row.Key} {row.Tries}"));
    }

    private OutboxWorker NewWorker() => new(
        lab.Store, lab.Get<EarlierRun>(), lab.Pump, lab.Get<ReplyDelivery>(), lab.Time, lab.Get<IOptions<OutboxOptions>>(), NullLogger<OutboxWorker>.Instance);

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
