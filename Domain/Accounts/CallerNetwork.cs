using System.Net;
using System.Net.Sockets;

namespace Prakerja.Domain.Accounts;

/// <summary>
/// Where a request comes from, as limits count it: <paramref name="Narrow"/> is one line (an IPv4 address, an IPv6 /64), <paramref name="Wide"/> the network
/// around it (/24, /56), in which somebody with many addresses may change them.
/// </summary>
public sealed record CallerNetwork(string Narrow, string Wide)
{
    /// <summary>
    /// Null for addresses that no stranger on the Internet has: this machine and private networks. There a proxy stands, and behind it everybody.
    /// </summary>
    public static CallerNetwork? Of(IPAddress? remote)
    {
        if (remote is null)
            return null;
        var address = remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote;
        var bytes = address.GetAddressBytes();
        if (IPAddress.IsLoopback(address) || IsPrivate(bytes))
            return null;
        return address.AddressFamily == AddressFamily.InterNetwork
            ? new CallerNetwork($"{address}", $"{Cut(bytes, 3)}/24")
            : new CallerNetwork($"{Cut(bytes, 8)}/64", $"{Cut(bytes, 7)}/56");
    }

    private static bool IsPrivate(byte[] bytes) => bytes switch
    {
        [10, _, _, _] or [172, >= 16 and <= 31, _, _] or [192, 168, _, _] or [169, 254, _, _] or [100, >= 64 and <= 127, _, _] => true,
        { Length: 16 } => (bytes[0] & 0xFE) == 0xFC || (bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80),
        _ => false,
    };

    private static IPAddress Cut(byte[] bytes, int kept)
    {
        var network = (byte[])bytes.Clone();
        network.AsSpan(kept).Clear();
        return new IPAddress(network);
    }
}
