using System.Reflection;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain;

namespace Prakerja.Dialogs.Tests;

public sealed class CompletenessTests
{
    [Fact]
    public void Every_dialog_has_a_transcript_test()
    {
        var tests = typeof(CompletenessTests).Assembly.GetTypes()
            .Where(type => type.Namespace == "Prakerja.Dialogs.Tests.Transcripts" && type.GetMethods().Any(method => method.GetCustomAttribute<FactAttribute>() is not null))
            .Select(type => type.Name).ToHashSet();
        var dialogs = Assistant.Catalog().All.Select(dialog => dialog.GetType().Name.Replace("Dialog", "Tests", StringComparison.Ordinal));
        Assert.Empty(dialogs.Except(tests));
    }

    [Fact]
    public void The_persisted_word_names_the_file() =>
        Assert.All(Assistant.Catalog().All, dialog => Assert.Equal(
            dialog.GetType().Name, string.Concat(dialog.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])).Replace("Wave", "", StringComparison.Ordinal) + "Dialog"));

    [Fact]
    public void Every_text_stands_in_both_languages_with_the_same_places()
    {
        var texts = typeof(Text).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Text))
            .Select(field => (Name: $"{field.DeclaringType!.Name}.{field.Name}", Text: (Text)field.GetValue(null)!)).ToList();
        Assert.True(texts.Count > 100, $"only {texts.Count} texts were found");
        foreach (var (name, text) in texts)
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Id) || string.IsNullOrWhiteSpace(text.En), $"{name} is missing in one language");
            Assert.True(PlacesOf(text.Id).SetEquals(PlacesOf(text.En)), $"{name} fills other places in English");
        }
    }

    [Fact]
    public void Every_rejection_has_words() => Assert.Empty(RejectionCodes.All.Except(Rejections.Codes));

    [Fact]
    public void The_bot_says_anda_and_never_error_or_invalid()
    {
        var texts = typeof(Text).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Text)).Select(field => ((Text)field.GetValue(null)!).Id.ToUpperInvariant());
        foreach (var text in texts)
            Assert.DoesNotMatch(@"\b(KAMU|KALIAN|ERROR|INVALID|TIDAK VALID)\b", text);
    }

    private static HashSet<string> PlacesOf(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, @"\{(\w+)\}").Select(match => match.Value)];
}
