using System.Reflection;
using Microsoft.Extensions.Logging;
using Prakerja.Bot.Hosting;

namespace Prakerja.Bot.Tests.Structure;

public sealed class LogEventTests
{
    private static readonly List<(string Where, int Id)> Events =
    [
        .. from type in typeof(BotHost).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           let attribute = method.GetCustomAttribute<LoggerMessageAttribute>()
           where attribute is not null
           select ($"{type.Name}.{method.Name}", attribute.EventId),
    ];

    [Fact]
    public void Every_line_of_the_log_has_an_event_id_of_its_own()
    {
        Assert.True(Events.Count > 20);
        Assert.Empty(Events.Where(logged => logged.Id <= 0).Select(logged => logged.Where));
        Assert.Empty(Events.GroupBy(logged => logged.Id).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(logged => logged.Where))}"));
    }
}
