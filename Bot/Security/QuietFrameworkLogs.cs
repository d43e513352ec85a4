using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Security;

/// <summary>
/// ASP.NET Core writes whole paths at Information, and with them the token of a form; HttpClient writes queries, and with them a gateway's password.
/// Both stay below Warning silent, whatever the settings say.
/// </summary>
internal sealed class QuietFrameworkLogs : IPostConfigureOptions<LoggerFilterOptions>
{
    private static readonly string[] Loud = ["Microsoft.AspNetCore", "System.Net.Http"];

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        // A rule for one provider beats a rule for all, a longer category a shorter one: so every provider named gets its own, and louder ones go.
        var providers = options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToList();
        foreach (var loud in options.Rules.Where(IsLoud).ToList())
            options.Rules.Remove(loud);
        foreach (var provider in providers)
            foreach (var category in Loud)
                options.Rules.Add(new LoggerFilterRule(provider, category, LogLevel.Warning, null));
    }

    private static bool IsLoud(LoggerFilterRule rule)
        => (rule.LogLevel ?? LogLevel.Trace) < LogLevel.Warning
            && Loud.Any(category => rule.CategoryName?.StartsWith(category, StringComparison.OrdinalIgnoreCase) == true);
}
