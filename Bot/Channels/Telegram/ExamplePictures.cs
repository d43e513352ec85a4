using System.Collections.Concurrent;
using Telegram.Bot.Types;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>The pictures of our own pages that go along with questions. Each is uploaded once; after that Telegram's name of it is enough.</summary>
internal sealed class ExamplePictures(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, Picture?> known = new(StringComparer.Ordinal);

    /// <param name="path">As in the address of the picture, "/examples/ktp.png".</param>
    public Picture? Find(string path) => known.GetOrAdd(path, static (path, files) =>
        files.GetFileInfo(path) is { Exists: true, PhysicalPath: { } file } ? new Picture(file) : null, environment.WebRootFileProvider);

    internal sealed class Picture(string file)
    {
        private volatile string? id;

        public Opened Open() => id is { } uploaded
            ? new Opened(InputFile.FromFileId(uploaded), null)
            : Read();

        public void Remember(string? uploaded) => id = uploaded ?? id;

        public void Forget() => id = null;

        private Opened Read()
        {
            var stream = File.OpenRead(file);
            return new Opened(InputFile.FromStream(stream, Path.GetFileName(file)), stream);
        }
    }

    internal readonly record struct Opened(InputFile Input, Stream? Stream) : IDisposable
    {
        public void Dispose() => Stream?.Dispose();
    }
}
