namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Works that are on disk: the turns that wait for them go on, off the writer's thread, a few in a row on one thread of the pool. To wake a thread for
/// each cost more than what many of them still have to do.
/// </summary>
internal sealed class Ended(ArraySegment<Work> works) : IThreadPoolWorkItem
{
    private const int InARow = 8;

    public static void Tell(List<Work> group)
    {
        var works = group.ToArray();
        for (var first = 0; first < works.Length; first += InARow)
        {
            var some = new ArraySegment<Work>(works, first, Math.Min(InARow, works.Length - first));
            ThreadPool.UnsafeQueueUserWorkItem(new Ended(some), preferLocal: false);
        }
    }

    public void Execute()
    {
        foreach (var work in works)
            work.Succeed();
    }
}
