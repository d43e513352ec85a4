using System.Text.RegularExpressions;

namespace Prakerja.TestKit.Sms;

/// <summary>Reads what Kannel's fakesmsc prints for every SMS: <c>Got message 1: &lt;FROM TO text THE TEXT&gt;</c>, or <c>udh HEADER data THE+TEXT</c> for a part.</summary>
internal static partial class FakeSmscOutput
{
    public static ReceivedSms? Read(string line)
    {
        var match = Message().Match(line);
        if (!match.Success)
            return null;
        var body = match.Groups["body"].Value;
        var text = match.Groups["kind"].Value == "data" ? Uri.UnescapeDataString(body.Replace('+', ' ')) : body;
        return new ReceivedSms(match.Groups["from"].Value, match.Groups["to"].Value, text);
    }

    [GeneratedRegex("Got message [0-9]+: <(?<from>[^ ]+) (?<to>[^ ]+) (udh [^ ]+ )?(?<kind>text|data) (?<body>.*)>$", RegexOptions.CultureInvariant)]
    private static partial Regex Message();
}
