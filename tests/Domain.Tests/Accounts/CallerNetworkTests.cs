using System.Net;
using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class CallerNetworkTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", "203.0.113.0/24")]
    [InlineData("2001:db8:1:2ff:3:4:5:6", "2001:db8:1:2ff::/64", "2001:db8:1:200::/56")]
    public void A_caller_is_one_line_within_a_network(string address, string narrow, string wide) =>
        Assert.Equal(new CallerNetwork(narrow, wide), CallerNetwork.Of(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    public void A_proxy_that_nobody_named_is_not_one_caller(string address) => Assert.Null(CallerNetwork.Of(IPAddress.Parse(address)));

    [Fact]
    public void Without_an_address_there_is_no_caller() => Assert.Null(CallerNetwork.Of(null));
}
