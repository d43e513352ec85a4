using System.Reflection;
using System.Text.RegularExpressions;
using Prakerja.Bot.Hosting;
using Prakerja.TestKit;

namespace Prakerja.Bot.Tests.Structure;

/// <summary>Whoever runs the bot finds every setting in docs/operating.md, under the name it is set by.</summary>
public sealed partial class SettingsDocumentTests
{
    /// <summary>The section that a class of options is bound to, where it does not say so itself in a constant <c>Section</c>.</summary>
    private static readonly Dictionary<string, string> Sections = new()
    {
        ["AddressLimitOptions"] = "WebChat:Limits",
        ["FormsOptions"] = "Forms",
        ["HttpRegistryOptions"] = "Registry:Http",
        ["KannelOptions"] = "Sms:Kannel",
        ["OutboxOptions"] = "Outbox",
        ["SmsLimitOptions"] = "Sms",
        ["SmsOptions"] = "Sms",
        ["SmtpOptions"] = "Mail:Smtp",
        ["TurnOptions"] = "Turns",
        ["TwilioOptions"] = "Sms:Twilio",
    };

    /// <summary>Settings that do not stand in the section of their class; null is no setting but a section.</summary>
    private static readonly Dictionary<string, string?> Elsewhere = new()
    {
        ["Forms:PublicUrl"] = "PublicUrl",
        ["Sms:PublicUrl"] = "PublicUrl",
        ["Telegram:PublicUrl"] = "PublicUrl",
        ["WebChat:PublicUrl"] = "PublicUrl",
        ["WebChat:Limits"] = null,
        ["Mail:Smtp:From"] = "Mail:From",
        ["Mail:Smtp:ReplyTo"] = "Mail:ReplyTo",
    };

    private static IEnumerable<Type> Options => typeof(BotHost).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsNested: false } && type.Name.EndsWith("Options", StringComparison.Ordinal));

    [Fact]
    public void Every_class_of_options_has_its_section() =>
        Assert.Empty(Options.Where(type => SectionOf(type) is null).Select(type => type.Name));

    [Fact]
    public void Every_setting_stands_in_the_table_under_its_name()
    {
        var documented = Documented();
        var bound = Bound().ToList();
        Assert.True(bound.Count > 40);
        Assert.Empty(bound.Except(documented));
    }

    [Fact]
    public void Every_setting_that_the_code_names_stands_in_the_table()
    {
        var documented = Documented();
        var named = Directory.EnumerateFiles(Repository.PathOf("Bot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => SettingLiteral().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct()
            .Except(Options.Select(SectionOf))
            .ToList();
        Assert.Contains("Help:Contact", named);
        Assert.Empty(named.Except(documented));
    }

    [Fact]
    public void The_table_names_no_setting_twice_and_none_that_is_gone()
    {
        var bound = Bound().ToHashSet();
        var code = string.Concat(Directory.EnumerateFiles(Repository.PathOf("Bot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));
        var documented = Rows().Select(row => row.Split('|')[1]).SelectMany(cell => NamesIn(cell).Distinct()).ToList();

        Assert.Empty(documented.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.DoesNotContain(documented, name => !bound.Contains(name) && !code.Contains($"\"{name}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Bound() => Options
        .SelectMany(type => type.GetProperties().Where(property => property.SetMethod is not null).Select(property => NameOf(type, property)))
        .OfType<string>().Distinct();

    private static string? SectionOf(Type type) => (string?)type.GetField("Section")?.GetRawConstantValue() ?? Sections.GetValueOrDefault(type.Name);

    private static string? NameOf(Type type, PropertyInfo property)
    {
        var name = $"{SectionOf(type)}:{property.Name}";
        return Elsewhere.GetValueOrDefault(name, name);
    }

    private static HashSet<string> Documented() => [.. Rows().SelectMany(NamesIn)];

    private static IEnumerable<string> Rows() => File.ReadLines(Repository.PathOf("docs", "operating.md"))
        .SkipWhile(line => line != "## Settings")
        .TakeWhile(line => line != "## Commands")
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    /// <summary>"`Mail:Smtp:Host`, `:Port`" names Mail:Smtp:Host and Mail:Smtp:Port; numbers of a list fall away.</summary>
    private static IEnumerable<string> NamesIn(string row)
    {
        var section = "";
        foreach (Match match in Name().Matches(row))
        {
            var name = ListNumber().Replace(match.Groups[1].Value, "");
            if (name.Length == 0)
                continue;
            if (name[0] == ':')
                name = section + name;
            var end = name.LastIndexOf(':');
            section = end < 0 ? name : name[..end];
            yield return name;
        }
    }

    [GeneratedRegex(@"`((?:[A-Z]\w*)?(?::\w+)*)`")]
    private static partial Regex Name();

    [GeneratedRegex(@":\d+")]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"""([A-Z][A-Za-z]+(?::[A-Z][A-Za-z]+)+)""")]
    private static partial Regex SettingLiteral();
}
