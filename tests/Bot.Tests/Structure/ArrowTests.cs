using System.Text.RegularExpressions;
using Prakerja.TestKit;

namespace Prakerja.Bot.Tests.Structure;

/// <summary>The arrows of the design: Bot to Dialogs to Domain, and inside Bot the consumer owns the contract.</summary>
public sealed partial class ArrowTests
{
    private static readonly string[] Everything =
    [
        "Turns", "Outbox", "Security", "Waves", "Storage", "Channels", "Forms", "Accounts", "Mail", "Sms", "DevInbox", "Photos", "Registry", "MotivationTest",
        "Commands", "Development",
    ];

    /// <summary>What each folder of Bot may name, besides itself. Hosting is the composition root.</summary>
    private static readonly Dictionary<string, string[]> May = new()
    {
        ["Turns"] = ["Outbox", "Security", "Waves"],
        ["Outbox"] = ["Turns", "Security"],
        ["Security"] = [],
        ["Waves"] = ["Security", "Turns"],
        ["Storage"] = ["Turns", "Outbox", "Waves", "Registry", "Security"],
        ["Channels"] = ["Turns", "Outbox", "Security"],
        ["Hosting"] = [.. Everything],
        ["Forms"] = ["Turns", "Outbox", "Security", "Accounts"],
        ["Accounts"] = ["Turns", "Outbox", "Security"],
        ["Mail"] = ["Outbox", "DevInbox"],
        ["Sms"] = ["Outbox", "DevInbox"],
        ["DevInbox"] = ["Outbox"],
        ["Photos"] = ["Turns", "Outbox", "Security", "Storage"],
        ["Registry"] = ["Turns", "Security"],
        ["MotivationTest"] = [],
        ["Faq"] = [],
        ["Commands"] = ["Turns", "Outbox", "Waves", "Registry", "Security", "Storage", "Photos"],
        ["Development"] = ["Turns", "Outbox", "Waves", "Registry", "Security", "Accounts", "Storage"],
    };

    [Fact]
    public void Domain_names_nobody() => Assert.DoesNotContain(
        Uses("Domain"),
        use => use.Named.StartsWith("Prakerja.Dialogs", StringComparison.Ordinal) || use.Named.StartsWith("Prakerja.Bot", StringComparison.Ordinal));

    [Fact]
    public void Dialogs_name_the_domain_only() =>
        Assert.DoesNotContain(Uses("Dialogs"), use => use.Named.StartsWith("Prakerja.Bot", StringComparison.Ordinal));

    [Fact]
    public void Dialogs_never_await() => Assert.Empty(
        Sources("Dialogs").Concat(Sources("Domain")).Where(file => AsyncWord().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    [Fact]
    public void Inside_the_bot_no_arrow_points_back()
    {
        var forbidden = Uses("Bot")
            .Where(use => use.Folder != "" && use.Named.StartsWith("Prakerja.Bot.", StringComparison.Ordinal))
            .Select(use => (use.File, use.Folder, Target: use.Named.Split('.')[2]))
            .Where(use => use.Target != use.Folder && !May.GetValueOrDefault(use.Folder, []).Contains(use.Target))
            .Select(use => $"{use.File} in {use.Folder} names {use.Target}");
        Assert.Empty(forbidden);
    }

    [Fact]
    public void Every_folder_of_the_bot_has_its_place_in_the_picture() => Assert.Empty(
        Directory.GetDirectories(Repository.PathOf("Bot")).Select(folder => Path.GetFileName(folder)!)
            .Where(folder => Directory.EnumerateFiles(Repository.PathOf($"Bot/{folder}"), "*.cs", SearchOption.AllDirectories).Any())
            .Except(May.Keys).Except(["bin", "obj"]));

    [Fact]
    public void Namespaces_follow_the_folders()
    {
        var strays = new[] { "Domain", "Dialogs", "Bot" }.SelectMany(Sources)
            .Select(file => (File: file, Expected: "Prakerja." + Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('/', '.')))
            .Select(file => (file.File, file.Expected, Found: NamespaceLine().Match(File.ReadAllText(file.File)).Groups[1].Value))
            .Where(file => file.Found != "" && file.Found != file.Expected)
            .Select(file => $"{Path.GetFileName(file.File)} says {file.Found}, its folder {file.Expected}");
        Assert.Empty(strays);
    }

    private static IEnumerable<(string File, string Folder, string Named)> Uses(string project) =>
        from file in Sources(project)
        let relative = Path.GetRelativePath(Repository.PathOf(project), file)
        let folder = relative.Contains('/') ? relative[..relative.IndexOf('/')] : ""
        from Match use in UsingLine().Matches(File.ReadAllText(file))
        select (Path.GetFileName(file), folder, use.Groups[1].Value);

    private static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"^using (?:static )?(Prakerja\.[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\b(async|await|Task<)\b")]
    private static partial Regex AsyncWord();
}
