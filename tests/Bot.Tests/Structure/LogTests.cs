using System.Text.RegularExpressions;
using Prakerja.TestKit;

namespace Prakerja.Bot.Tests.Structure;

public sealed partial class LogTests
{
    [Fact]
    public void No_log_takes_a_whole_exception_because_its_message_may_hold_what_somebody_wrote() => Assert.Empty(
        Sources().Where(file => WholeException().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.PathOf("Bot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\[LoggerMessage\([^\]]*\]\s*(public|private|internal) (static )?partial void \w+\([^)]*Exception \w+|\bLog(Error|Critical|Warning)\(\w*(fault|failure|exception)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeException();
}
