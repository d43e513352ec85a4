using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>
/// Goes two questions back and answers with a new name, again and again: "kembali" taken twice, or an answer lost, leads to another question than the one
/// that must come.
/// </summary>
internal sealed class TelegramWalker(FakeBotApi server, long id)
{
    private static readonly string[] Numbers = ["Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly TelegramUser user = new(server, id);
    private readonly HashSet<string> heard = new(StringComparer.Ordinal);
    private volatile bool isClosing;
    private volatile int answers;
    private int read;

    public long Id => id;

    public int Answers => answers;

    /// <summary>Replies that came more than once, which is allowed.</summary>
    public int Doubled { get; private set; }

    public string Name { get; private set; } = "";

    public void Close() => isClosing = true;

    public async Task Walk()
    {
        await Answer(() => user.Send("/start"), "Anda ingin apa?");
        await Press("Daftar baru", "Apakah Anda setuju?");
        await Press("Setuju", "Siapa nama lengkap Anda");
        await Rename(0, "Apa alamat e-mail Anda?");
        await Answer(() => user.Send($"orang{id}@example.id"), "Sekarang buat kata sandi");
        for (var round = 1; !isClosing; round++)
        {
            await Answer(() => user.Send("kembali"), "Apa alamat e-mail Anda?");
            await Answer(() => user.Send("kembali"), "Siapa nama lengkap Anda");
            await Rename(round, "Sekarang buat kata sandi");
        }
    }

    private Task Rename(int round, string hears)
    {
        Name = $"Orang {string.Join(' ', $"{round}".Select(digit => digit == '0' ? "Nol" : Numbers[digit - '1']))}";
        return Answer(() => user.Send(Name), hears);
    }

    private Task Press(string label, string hears) =>
        Answer(() => server.Update("callback_query", user.Pressed(user.Chat.FromBot.Last(message => message.InlineButtons.Any()), label)), hears);

    private async Task Answer(Func<Task> send, string hears)
    {
        await send();
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var changed = user.Chat.Changed;
            if (Hears(hears))
                break;
            try
            {
                await changed.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new Violation($"“{hears}” was never said; last: “{(user.Chat.FromBot is [.., var last] ? last.Text : "")}”");
            }
        }

        answers++;
    }

    /// <summary>A reply that was sent before may come once more; anything else but the awaited one is wrong.</summary>
    private bool Hears(string words)
    {
        var messages = user.Chat.FromBot;
        var found = false;
        for (; read < messages.Count; read++)
        {
            var text = messages[read].Text;
            if (!found && text.Contains(words, StringComparison.Ordinal))
                found = true;
            else if (heard.Contains(text))
                Doubled++;
            else if (!text.Contains('▸'))
                throw new Violation($"instead of “{words}” came “{text}”");
            heard.Add(text);
        }

        return found;
    }
}
