using System.Net.Sockets;
using Prakerja.Benchmarks.DirectLine;

namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>
/// One person at Telegram, whose update is delivered again, the same, until it is answered with 2xx; the next waits for that. Telegram tries again at once,
/// then after 2, 4, 8 s; here after 20 ms, so that many kills meet much traffic.
/// </summary>
internal sealed class StubbornTalker(int port, long id, Script script)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Updates updates = new(id);
    private readonly List<string> acknowledged = [];
    private HttpLine? line;
    private volatile bool isClosing;
    private volatile int turns;

    public long Id => id;

    /// <summary>Acknowledged, the opening not counted.</summary>
    public int Turns => turns;

    public int Redelivered { get; private set; }

    /// <summary>Ids of all updates that were acknowledged, the opening among them.</summary>
    public IReadOnlyList<string> Acknowledged => acknowledged;

    public void Close() => isClosing = true;

    public async Task Talk()
    {
        foreach (var words in script.Opening)
            await Deliver(words);
        while (!isClosing)
        {
            await Deliver(script.Words(turns));
            turns++;
        }

        line?.Dispose();
    }

    private async Task Deliver(string words)
    {
        var (update, body) = updates.Next(words);
        while (!await IsAnswered(body))
        {
            Redelivered++;
            await Task.Delay(Pause);
        }

        acknowledged.Add(update);
    }

    private async Task<bool> IsAnswered(string body)
    {
        try
        {
            if (line is null)
            {
                line = WebhookTalker.Line(port);
                await line.Connect();
            }

            await line.Post(body);
            return true;
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            line?.Dispose();
            line = null;
            return false;
        }
    }
}
