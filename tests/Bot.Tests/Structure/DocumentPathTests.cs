using System.Text.RegularExpressions;
using Prakerja.TestKit;

namespace Prakerja.Bot.Tests.Structure;

/// <summary>A path that README or docs names in backticks, or links to, is there.</summary>
public sealed partial class DocumentPathTests
{
    /// <summary>Documents name a path from here on, as it reads best.</summary>
    private static readonly string[] Roots = ["", "Bot", "Dialogs", "Bot/wwwroot"];

    /// <summary>The running bot makes these.</summary>
    private static readonly string[] MadeLater = ["Bot/data", "photos/"];

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Select(file => $"docs/{Path.GetFileName(file)}"), "README.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_in_a_document_exists(string document)
    {
        var text = File.ReadAllText(Repository.PathOf(document));
        var named = Backticked().Matches(text).SelectMany(match => match.Groups[1].Value.Split(' ')).Where(word => PathForm().IsMatch(word))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal)).Except(MadeLater);
        var linked = Linked().Matches(text).Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups[1].Value));

        Assert.DoesNotContain(named.Concat(linked), path => !Roots.Any(root => Exists(Repository.PathOf(root, path))));
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path) || File.Exists($"{path}.cs");

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Backticked();

    [GeneratedRegex(@"^(\./)?[A-Za-z][\w.-]*(/[\w.-]+)*/[\w.-]*$")]
    private static partial Regex PathForm();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Linked();
}
