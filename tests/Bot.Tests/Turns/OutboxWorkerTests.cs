using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Turns;

public sealed class OutboxWorkerTests : IDisposable
{
    private readonly TurnLab lab = new();
    private readonly OutboxWorker worker;

    public OutboxWorkerTests() => worker = new OutboxWorker(
        lab.Store, lab.Pump, lab.Get<ReplyDelivery>(), lab.Time, lab.Get<IOptions<OutboxOptions>>(), NullLogger<OutboxWorker>.Instance);

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

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
