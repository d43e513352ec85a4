using Prakerja.Domain.MotivationTest;

namespace Prakerja.Domain.Tests.MotivationTest;

public sealed class TestItemsTests
{
    [Fact]
    public void Five_different_items_are_drawn_and_the_same_seed_draws_the_same()
    {
        var items = new TestItems(Some(44));

        var drawn = items.Draw(5, seed: 42);

        Assert.Equal(5, drawn.Distinct().Count());
        Assert.All(drawn, id => Assert.NotNull(items.Find(id)));
        Assert.Equal(drawn, items.Draw(5, seed: 42));
        Assert.NotEqual(drawn, items.Draw(5, seed: 43));
    }

    [Fact]
    public void Every_item_is_drawn_about_as_often()
    {
        var items = new TestItems(Some(40));
        var seen = Enumerable.Range(0, 4_000).SelectMany(seed => items.Draw(5, (ulong)seed)).CountBy(id => id).ToDictionary();

        Assert.Equal(40, seen.Count);
        Assert.All(seen.Values, count => Assert.InRange(count, 400, 600));
    }

    [Fact]
    public void Sound_items_have_no_fault() => Assert.Empty(TestItems.Check(Some(40)));

    [Fact]
    public void Every_fault_is_told_with_the_item_it_is_in()
    {
        var items = Some(40);
        items[0] = items[0] with { Options = items[0].Options[..2] };
        items[1] = items[1] with { QuestionEn = new string('q', 161) };
        items[2] = items[2] with { Options = [new("Ya", "Yes", 2), new("Ya", "No", 0), new("Mungkin sekali saja ya", "Maybe", 0)] };
        items[3] = items[3] with { Id = items[4].Id };
        items[5] = items[5] with { Options = [new("A", "A", 0), new("B", "B", 0), new("C", "C", 0)] };

        var faults = TestItems.Check(items);

        Assert.Equal(["item-0", "item-1", "item-2", "item-2", "item-4", "item-5"], faults.Select(fault => fault.Split(':')[0]).Order());
    }

    [Fact]
    public void Fewer_than_forty_items_are_too_few() => Assert.Single(TestItems.Check(Some(39)));

    internal static TestItem[] Some(int count)
        => [.. Enumerable.Range(0, count).Select(at => new TestItem($"item-{at}", $"Soal {at}?", $"Question {at}?",
            [new("Ya", "Yes", 2), new("Mungkin", "Maybe", 1), new("Tidak", "No", 0)]))];
}
