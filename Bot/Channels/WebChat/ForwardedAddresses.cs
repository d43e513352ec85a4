using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// Setting <c>Proxies</c>: addresses or networks ("10.0.0.0/8") whose X-Forwarded-For and X-Forwarded-Proto are believed. Nobody else's are:
/// a stranger would choose his own address.
/// </summary>
internal static class ForwardedAddresses
{
    public static IServiceCollection AddForwardedAddresses(this IServiceCollection services, IConfiguration configuration)
    {
        var proxies = configuration.GetSection("Proxies").Get<string[]>() ?? [];
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            options.ForwardedHeaders = proxies.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = null;
            foreach (var proxy in proxies)
            {
                if (proxy.Contains('/', StringComparison.Ordinal))
                    options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                else
                    options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
    }
}
