using System.Net;
using System.Net.Sockets;

namespace Prakerja.Bot.Forms;

/// <summary>The network address that limits count by.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    public static IPAddress Of(HttpContext http) => Of(http.Connection.RemoteIpAddress);

    /// <summary>Of IPv6 only the network (/64): a single customer has all addresses in it.</summary>
    public static IPAddress Of(IPAddress? remote)
    {
        if (remote is null)
            return IPAddress.None;
        if (remote.IsIPv4MappedToIPv6)
            return remote.MapToIPv4();
        if (remote.AddressFamily != AddressFamily.InterNetworkV6)
            return remote;
        var bytes = remote.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
