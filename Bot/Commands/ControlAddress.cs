using System.Net.Sockets;
using System.Text;

namespace Prakerja.Bot.Commands;

/// <summary>Where a running bot takes commands: <c>control.sock</c> in the data directory.</summary>
internal sealed record ControlAddress(string Path)
{
    // Linux keeps 108 bytes for the path of a socket, others 104, a zero at the end included.
    private const int LongestPath = 103;

    public static ControlAddress In(string dataDirectory) => new(System.IO.Path.Combine(System.IO.Path.GetFullPath(dataDirectory), "control.sock"));

    /// <summary>A path that is too long for a socket is reached by a short link in a directory of our own.</summary>
    public Door Open()
    {
        if (Encoding.UTF8.GetByteCount(Path) <= LongestPath)
            return new Door(new UnixDomainSocketEndPoint(Path), null);
        var detour = Directory.CreateTempSubdirectory("bot");
        var link = System.IO.Path.Combine(detour.FullName, "d");
        Directory.CreateSymbolicLink(link, System.IO.Path.GetDirectoryName(Path)!);
        return new Door(new UnixDomainSocketEndPoint(System.IO.Path.Combine(link, System.IO.Path.GetFileName(Path))), detour);
    }

    internal sealed record Door(UnixDomainSocketEndPoint EndPoint, DirectoryInfo? Detour) : IDisposable
    {
        public void Dispose()
        {
            if (Detour is null)
                return;
            Directory.Delete(System.IO.Path.Combine(Detour.FullName, "d"));
            Detour.Delete();
        }
    }
}
