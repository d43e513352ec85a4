using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>
/// Telegram without an account: the server of the tests on a port, and a console in which one person talks. A line that is the label of a button presses it;
/// "photo" sends a picture, "contact" the own number.
/// </summary>
internal static class FakeTelegram
{
    public static async Task Run(int port)
    {
        await using var server = await FakeBotApi.Start(new FakeBotApiSettings { Port = port });
        Console.WriteLine($"Bot API at {server.Address}. Start the bot with --Telegram:Token={server.Settings.Token} --Telegram:BaseUrl={server.Address} --Telegram:Mode=Polling");
        var user = new TelegramUser(server, 77);
        var shown = new HashSet<int>();
        _ = Task.Run(async () =>
        {
            while (true)
            {
                var changed = user.Chat.Changed;
                foreach (var message in user.Chat.FromBot.Where(message => shown.Add(message.Id)))
                    Show(message);
                await changed;
            }
        });
        while (await Console.In.ReadLineAsync() is { } line)
            _ = Send(user, line);
    }

    private static Task Send(TelegramUser user, string line)
    {
        var last = user.Chat.FromBot is [.., var newest] ? newest : null;
        var isButton = last?.InlineButtons.Concat(last.Keys).Any(button => (string?)button["text"] == line && button["url"] is null) == true;
        return line switch
        {
            "photo" => user.Upload(Registration.CardPhoto()),
            "contact" => user.ShareContact("6281290000077"),
            _ when isButton => user.Press(line),
            _ => user.Send(line),
        };
    }

    private static void Show(FakeMessage message)
    {
        Console.WriteLine($"\nBot: {(message.HasPhoto ? "[picture] " : "")}{message.Text}");
        foreach (var button in message.InlineButtons.Concat(message.Keys))
            Console.WriteLine($"     [{button["text"]}] {button["url"] ?? button["web_app"]?["url"]}");
    }
}
