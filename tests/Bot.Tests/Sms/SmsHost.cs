using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Sms;

namespace Prakerja.Bot.Tests.Sms;

/// <summary>The SMS part of the bot alone, listening on a free port: sender, report routes and a sink that keeps what came.</summary>
internal sealed class SmsHost : IAsyncDisposable, ISmsReportSink
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Id, SmsReport Report)> reports = new();
    private readonly SemaphoreSlim arrived = new(0);

    private SmsHost(WebApplication app) => this.app = app;

    public LogLines Log { get; private init; } = null!;

    public Uri Address => new(app.Urls.Single());

    public IReadOnlyCollection<(string Id, SmsReport Report)> Reports => reports;

    /// <summary>Makes the next report fail, as a store does that is just being restarted.</summary>
    public bool SinkFails { get; set; }

    /// <summary>Listens on the port of <c>PublicUrl</c> where that is on the loopback interface, so that a real gateway can report.</summary>
    public static async Task<SmsHost> Start(IReadOnlyDictionary<string, string?> settings, params (string Name, string Value)[] more)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new LogLines();
        builder.Logging.ClearProviders();
        log.Take(builder.Logging);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Configuration.AddInMemoryCollection(more.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)));
        builder.Configuration["PublicUrl"] ??= "https://bot.example.id";
        SmsHost? host = null;
        builder.Services.AddSingleton<ISmsReportSink>(_ => host!);
        builder.Services.AddSms(builder.Configuration, development: false);
        var app = builder.Build();
        var url = new Uri(builder.Configuration["PublicUrl"]!);
        app.Urls.Add(url.IsLoopback ? url.GetLeftPart(UriPartial.Authority) : "http://127.0.0.1:0");
        app.MapSmsReports();
        host = new SmsHost(app) { Log = log };
        await app.StartAsync();
        return host;
    }

    public Task<SendOutcome> Send(OutgoingSms sms, CancellationToken? cancel = null) =>
        app.Services.GetRequiredService<ISmsSender>().Send(sms, cancel ?? TestContext.Current.CancellationToken);

    public async Task Report(string reportId, SmsReport report, CancellationToken cancel)
    {
        if (SinkFails)
            throw new InvalidOperationException("The store is not there.");
        reports.Enqueue((reportId, report));
        arrived.Release();
        await Task.CompletedTask;
    }

    /// <summary>Waits for the report that ends the story of this SMS; those on the way to it may come later or not at all.</summary>
    public async Task<SmsStatus> End(string id)
    {
        while (true)
        {
            Assert.True(await arrived.WaitAsync(TimeSpan.FromSeconds(15)), "No report came.");
            Assert.True(reports.TryDequeue(out var next));
            Assert.Equal(id, next.Id);
            if (!new SmsReport(SmsStatus.Delivered).IsFurtherThan(next.Report.Status))
                return next.Report.Status;
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
