using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Benchmarks.WhatsApp;

/// <summary>
/// WhatsApp without an account: the Graph API of the tests on a port, and a console in which one person talks. A line that is the label of a button presses it;
/// "photo" sends a picture, "lost" has the last message fail after it was taken.
/// </summary>
internal static class FakeWhatsApp
{
    public static async Task Run(int port, Uri bot)
    {
        await using var graph = await FakeGraph.Start(port);
        Console.WriteLine("Start the bot with " + string.Join(' ', graph.Settings.Select(setting => $"--{setting.Key}={setting.Value}")));
        using var http = new HttpClient { BaseAddress = bot };
        var user = new WhatsAppUser(http, graph, new WhatsAppContact("Siti", "ID.8841002233", "6281298765432"));
        graph.Taken = message =>
        {
            Console.WriteLine($"\nBot, as {message.Kind}: {message.Text}");
            foreach (var button in message.Buttons)
                Console.WriteLine($"     [{button.Title}] {button.Url}");
            return Task.CompletedTask;
        };
        while (await Console.In.ReadLineAsync() is { } line)
            Console.WriteLine($"     ({await Send(user, graph, line)})");
    }

    private static async Task<string> Send(WhatsAppUser user, FakeGraph graph, string line)
    {
        var (contact, last) = (user.Contact, user.Heard is [.., { } heard] ? heard : null);
        try
        {
            return (await (line switch
            {
                "photo" => user.Send(contact.Photo(user.NewId(), graph.Media.Keep([1, 2, 3]))),
                "lost" when last is not null => user.Post(Updates.Envelope(Updates.Statuses(Updates.Status(last, "failed", 131000)))),
                _ when last?.Kind == "template" && line == "Buka percakapan" => user.Send(contact.PressTemplate(user.NewId(), last)),
                _ when last?.Buttons.FirstOrDefault(button => button.Title == line && button.Url is null) is { } button =>
                    user.Send(contact.Press(user.NewId(), last, button)),
                _ => user.Send(contact.Words(user.NewId(), line)),
            })).ToString();
        }
        catch (HttpRequestException fault)
        {
            return fault.Message;
        }
    }
}
