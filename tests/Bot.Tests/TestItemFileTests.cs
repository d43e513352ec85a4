using System.Text;
using Prakerja.Bot.MotivationTest;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Bot.Tests;

public sealed class TestItemFileTests
{
    [Fact]
    public void The_file_that_comes_with_the_bot_is_sound()
    {
        var items = TestItemFile.Load(TestItemFile.DefaultPath);

        Assert.True(items.All.Count >= 44);
        Assert.Empty(TestItems.Check(items.All));
    }

    [Fact]
    public void Every_item_is_worth_the_same_and_the_best_answer_is_not_always_the_first()
    {
        var items = TestItemFile.Load(TestItemFile.DefaultPath).All;

        Assert.All(items, item => Assert.Equal(2, item.MaxPoints));
        Assert.All(items, item => Assert.Single(item.Options, option => option.Points == 2));
        for (var place = 0; place < 3; place++)
            Assert.True(items.Count(item => item.Options[place].Points == 2) >= items.Count / 5);
    }

    [Fact]
    public void No_two_items_ask_the_same_question()
    {
        var items = TestItemFile.Load(TestItemFile.DefaultPath).All;

        Assert.Equal(items.Count, items.Select(item => item.QuestionId).Distinct().Count());
        Assert.Equal(items.Count, items.Select(item => item.QuestionEn).Distinct().Count());
    }

    [Fact]
    public void A_faulty_file_is_refused_with_the_fault()
    {
        Assert.Contains("at least 40", Refusal("[]"));
        Assert.Contains("no valid JSON", Refusal("[{"));
        Assert.Contains("no valid JSON", Refusal("""[{ "id": "a" }]"""));
    }

    private static string Refusal(string json)
        => Assert.Throws<InvalidDataException>(() => TestItemFile.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)))).Message;
}
