using System.Reflection;
using System.Text.RegularExpressions;
using Prakerja.Bot.Forms;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Forms;

public sealed partial class FormTextsTests
{
    [Fact]
    public void Every_sentence_stands_in_both_languages_with_the_same_places()
    {
        var texts = typeof(FormTexts).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (Text)field.GetValue(null)!).ToList();

        Assert.All(texts, text =>
        {
            Assert.NotEmpty(text.Id);
            Assert.NotEmpty(text.En);
            Assert.Equal(Place().Matches(text.Id).Select(match => match.Value).Order(), Place().Matches(text.En).Select(match => match.Value).Order());
            Assert.DoesNotContain("!", text.Id + text.En, StringComparison.Ordinal);
        });
        Assert.True(texts.Count > 50);
    }

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Place();
}
