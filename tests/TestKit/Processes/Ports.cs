using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Prakerja.TestKit.Processes;

/// <summary>Ports for programs that cannot choose one themselves; below the range from which the system takes those of outgoing connections.</summary>
internal static class Ports
{
    public static int[] Free(int count)
    {
        var held = new List<TcpListener>();
        while (held.Count < count)
        {
            var listener = new TcpListener(IPAddress.Loopback, RandomNumberGenerator.GetInt32(20_000, 32_000));
            try
            {
                listener.Start();
                held.Add(listener);
            }
            catch (SocketException)
            {
                listener.Dispose(); // taken by someone else: another number
            }
        }
        var ports = held.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        held.ForEach(listener => listener.Dispose());
        return ports;
    }
}
