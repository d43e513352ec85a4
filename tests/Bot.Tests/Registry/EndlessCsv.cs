using System.Text;

namespace Prakerja.Bot.Tests.Registry;

/// <summary>A file of many people that is written while it is read, so that only its reader could hold it in memory.</summary>
internal sealed class EndlessCsv(int people) : Stream
{
    private byte[] line = Encoding.ASCII.GetBytes(CsvText.Header + "\n");
    private int at;
    private int next;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && Fill())
        {
            var part = line.AsSpan(at, Math.Min(line.Length - at, buffer.Length - written));
            part.CopyTo(buffer[written..]);
            at += part.Length;
            written += part.Length;
        }

        return written;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Fill()
    {
        if (at < line.Length)
            return true;
        if (next == people)
            return false;
        line = Encoding.ASCII.GetBytes(CsvText.Person(next++) + "\n");
        at = 0;
        return true;
    }
}
