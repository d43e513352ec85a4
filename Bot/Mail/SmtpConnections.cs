using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Prakerja.Bot.Mail;

/// <summary>
/// Connections to the mail server, each used by one mail at a time and kept open briefly: a handshake and a log-in cost more than a mail.
/// </summary>
internal sealed class SmtpConnections : IDisposable
{
    private readonly SmtpOptions options;
    private readonly TimeProvider clock;
    private readonly X509Certificate2Collection trusted = [];
    private readonly Lock gate = new();
    private readonly List<(SmtpClient Client, long Since)> idle = [];
    private readonly ITimer sweeper;
    private bool closed;

    public SmtpConnections(SmtpOptions options, TimeProvider clock)
    {
        this.options = options;
        this.clock = clock;
        if (!string.IsNullOrEmpty(options.TrustedCertificates))
            trusted.ImportFromPemFile(options.TrustedCertificates);
        sweeper = clock.CreateTimer(_ => CloseOld(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A connection that has just answered. Give it back with <see cref="Keep"/>, or dispose it after a failure.</summary>
    public async Task<SmtpClient> Take(CancellationToken cancel)
    {
        while (TakeIdle() is { } client)
        {
            if (await StillAnswers(client, cancel))
                return client;
        }
        return await Open(cancel);
    }

    public void Keep(SmtpClient client)
    {
        lock (gate)
        {
            if (!closed && idle.Count < options.Connections && options.KeepOpen > TimeSpan.Zero)
            {
                if (idle.Count == 0)
                    sweeper.Change(options.KeepOpen, Timeout.InfiniteTimeSpan);
                idle.Add((client, clock.GetTimestamp()));
                return;
            }
        }
        client.Dispose();
    }

    public void Dispose()
    {
        lock (gate)
            closed = true;
        sweeper.Dispose();
        CloseOld();
    }

    private SmtpClient? TakeIdle()
    {
        lock (gate)
        {
            if (idle.Count == 0)
                return null;
            var newest = idle[^1].Client;
            idle.RemoveAt(idle.Count - 1);
            return newest;
        }
    }

    private static async Task<bool> StillAnswers(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.NoOpAsync(cancel);
            return true;
        }
        catch (Exception e)
        {
            client.Dispose();
            if (e is IOException or CommandException or ProtocolException or ServiceNotConnectedException)
                return false;
            throw;
        }
    }

    private async Task<SmtpClient> Open(CancellationToken cancel)
    {
        var client = new SmtpClient();
        try
        {
            if (trusted.Count > 0)
                TrustOnly(client);
            await client.ConnectAsync(options.Host, options.Port, SocketOptions(options.Security), cancel);
            if (!string.IsNullOrEmpty(options.User))
                await client.AuthenticateAsync(options.User, options.Password ?? "", cancel);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private void TrustOnly(SmtpClient client)
    {
        client.CheckCertificateRevocation = false; // an authority of one's own seldom runs a revocation service
        client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
        {
            if (certificate is not X509Certificate2 presented || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0)
                return false;
            using var chain = new X509Chain();
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
            return chain.Build(presented);
        };
    }

    private static SecureSocketOptions SocketOptions(SmtpSecurity security) => security switch
    {
        SmtpSecurity.None => SecureSocketOptions.None,
        SmtpSecurity.SslOnConnect => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };

    private void CloseOld()
    {
        SmtpClient[] old;
        lock (gate)
        {
            var isOld = ((SmtpClient, long Since) entry) => closed || clock.GetElapsedTime(entry.Since) >= options.KeepOpen;
            old = [.. idle.Where(entry => isOld(entry)).Select(entry => entry.Client)];
            idle.RemoveAll(entry => isOld(entry));
            if (idle.Count > 0)
                sweeper.Change(options.KeepOpen, Timeout.InfiniteTimeSpan);
        }
        foreach (var client in old)
            client.Dispose();
    }
}
