using Prakerja.Bot.Turns;
using Telegram.Bot;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Fetches photos. The address holds the token and is gone an hour later, so it is asked for each time and never kept.</summary>
internal sealed class TelegramPhotos(BotApi api, TimeProvider time) : IRemotePhotos
{
    private const int MostBytes = (10 * 1024 * 1024) + 1;

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)];

    public string Channel => TelegramChats.Channel;

    /// <summary>A short trouble of the line is waited for here: the person waits, too.</summary>
    public async Task<RemotePhoto> Fetch(string reference, CancellationToken cancel)
    {
        foreach (var pause in Pauses)
        {
            if (await Try(reference, cancel) is not RemotePhoto.Unavailable and var ended)
                return ended;
            await Task.Delay(pause, time, cancel);
        }

        return await Try(reference, cancel);
    }

    private async Task<RemotePhoto> Try(string reference, CancellationToken cancel)
    {
        using var bytes = new CappedStream(MostBytes);
        var answer = await BotApi.Ask(async () =>
        {
            var file = await api.Client.GetFile(reference, cancel);
            if (file.FileSize >= MostBytes)
                bytes.Overflow();
            else
                await api.Client.DownloadFile(file, bytes, cancel);
        });
        return answer switch
        {
            ApiAnswer.Yes => new RemotePhoto.Fetched(bytes.ToArray()),
            ApiAnswer.Refused when bytes.IsFull => new RemotePhoto.Fetched(bytes.ToArray()),
            ApiAnswer.Refused or ApiAnswer.Unreachable => new RemotePhoto.Gone(),
            _ => new RemotePhoto.Unavailable(),
        };
    }

    /// <summary>Takes so many bytes and lets the rest go by.</summary>
    private sealed class CappedStream(int most) : MemoryStream
    {
        public bool IsFull => Length >= most;

        public void Overflow() => SetLength(most);

        public override void Write(byte[] buffer, int offset, int count) => base.Write(buffer, offset, (int)Math.Min(count, most - Length));

        public override void Write(ReadOnlySpan<byte> buffer) => base.Write(buffer[..(int)Math.Min(buffer.Length, most - Length)]);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Write(buffer, offset, count);
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
