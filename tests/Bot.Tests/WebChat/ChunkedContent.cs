using System.Net;

namespace Prakerja.Bot.Tests.WebChat;

/// <summary>A body whose length is not announced; sent in pieces, with a pause of the test's choice after the first.</summary>
internal sealed class ChunkedContent(byte[] bytes, string? contentType = null, Task? pause = null) : HttpContent
{
    private const int Piece = 16 * 1024;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        for (var at = 0; at < bytes.Length; at += Piece)
        {
            await stream.WriteAsync(bytes.AsMemory(at, Math.Min(Piece, bytes.Length - at)));
            await stream.FlushAsync();
            if (at == 0 && pause is not null)
                await pause;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        if (contentType is not null && Headers.ContentType is null)
            Headers.TryAddWithoutValidation("Content-Type", contentType);
        length = 0;
        return false;
    }
}
