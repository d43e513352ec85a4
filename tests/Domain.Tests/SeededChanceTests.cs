namespace Prakerja.Domain.Tests;

public sealed class SeededChanceTests
{
    [Fact]
    public void The_same_seed_gives_the_same_numbers()
    {
        var first = new SeededChance(7);
        var second = new SeededChance(7);

        Assert.Equal(Enumerable.Range(0, 100).Select(_ => first.Next(1000)), Enumerable.Range(0, 100).Select(_ => second.Next(1000)));
    }

    [Fact]
    public void The_numbers_of_a_seed_never_change_with_a_version()
    {
        var chance = new SeededChance(2020);

        Assert.Equal([46, 81, 8, 94, 81, 26], Enumerable.Range(0, 6).Select(_ => chance.Next(100)));
    }

    [Fact]
    public void Every_number_below_the_bound_is_about_as_likely()
    {
        var chance = new SeededChance(1);
        var seen = new int[6];
        for (var draw = 0; draw < 60_000; draw++) seen[chance.Next(6)]++;

        Assert.All(seen, count => Assert.InRange(count, 9_500, 10_500));
    }
}
