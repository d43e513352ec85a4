using Prakerja.Bot.Storage.LiteDb;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

public sealed class ReadCacheTests
{
    [Fact]
    public void The_least_recently_used_row_goes_first()
    {
        var cache = new ReadCache<string>(new Lock(), mostRows: 2, mostBytes: long.MaxValue, _ => 0);
        cache.Put("a", "1");
        cache.Put("b", "2");
        Assert.Equal("1", cache.Get("a"));
        cache.Put("c", "3");
        Assert.Equal(("1", null, "3"), (cache.Get("a"), cache.Get("b"), cache.Get("c")));
    }

    [Fact]
    public void Bytes_are_bounded_whatever_the_number_of_rows()
    {
        var cache = new ReadCache<string>(new Lock(), mostRows: 1_000, mostBytes: 10_000, row => row.Length);
        for (var number = 0; number < 100; number++)
            cache.Put($"{number}", new string('x', 1_000));
        Assert.Equal(8, Enumerable.Range(0, 100).Count(number => cache.Get($"{number}") is not null));
        cache.Put("huge", new string('x', 20_000));
        Assert.Null(cache.Get("huge"));
    }

    [Fact]
    public void What_a_reader_found_never_replaces_what_a_commit_has_put_meanwhile()
    {
        var cache = new ReadCache<string>(new Lock(), mostRows: 10, mostBytes: long.MaxValue, _ => 0);
        var ticket = cache.Ticket("a");
        cache.Put("a", "new");
        cache.Found("a", ticket, "old");
        Assert.Equal("new", cache.Get("a"));
        ticket = cache.Ticket("a");
        cache.Put("a", null);
        cache.Found("a", ticket, "old");
        Assert.Null(cache.Get("a"));
        ticket = cache.Ticket("a");
        cache.Found("a", ticket, "stored");
        Assert.Equal("stored", cache.Get("a"));
    }
}
