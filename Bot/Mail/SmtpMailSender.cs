using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Mail;

/// <summary>Hands mails to the SMTP server of the settings.</summary>
internal sealed partial class SmtpMailSender : IMailSender, IDisposable
{
    private readonly SmtpOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<SmtpMailSender> log;
    private readonly MailComposer composer;
    private readonly SmtpConnections connections;
    private readonly SemaphoreSlim free;

    public SmtpMailSender(IOptions<SmtpOptions> options, TimeProvider clock, ILogger<SmtpMailSender> log)
    {
        this.options = options.Value;
        this.clock = clock;
        this.log = log;
        composer = new MailComposer(this.options, clock);
        connections = new SmtpConnections(this.options, clock);
        free = new SemaphoreSlim(this.options.Connections);
    }

    public async Task<SendOutcome> Send(OutgoingMail mail, CancellationToken cancel)
    {
        if (!composer.TryCompose(mail, out var message, out var reason))
            return new SendOutcome.GaveUp(reason, Alarm: reason != "address-invalid");
        await free.WaitAsync(cancel);
        try
        {
            return await Transmit(message, cancel);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose()
    {
        connections.Dispose();
        free.Dispose();
    }

    private async Task<SendOutcome> Transmit(MimeMessage message, CancellationToken cancel)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancel);
        SmtpClient? client = null;
        try
        {
            client = await connections.Take(either.Token);
            await client.SendAsync(message, either.Token);
            connections.Keep(client);
            return new SendOutcome.Delivered();
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && SmtpFailure.Of(e) is { } failure)
        {
            KeepOrClose(client, e);
            if (failure.Alarm)
                LogAlarm(failure.Reason);
            return failure.Outcome;
        }
        catch
        {
            client?.Dispose();
            throw;
        }
    }

    // A refused recipient leaves the connection as good as new (MailKit resets it); after anything else its state is anyone's guess.
    private void KeepOrClose(SmtpClient? client, Exception e)
    {
        if (client is { IsConnected: true } && e is SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted })
            connections.Keep(client);
        else
            client?.Dispose();
    }

    [LoggerMessage(2101, LogLevel.Error, "The mail server does not work with our settings ({Reason})")]
    private partial void LogAlarm(string reason);
}
