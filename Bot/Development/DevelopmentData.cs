namespace Prakerja.Bot.Development;

/// <summary>Fills the store at start, so that Development needs nothing. What is there already stays.</summary>
internal sealed class DevelopmentData(SampleRegistry registry, SampleWaves waves, SampleAccount account) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await registry.Fill(cancellationToken);
        await waves.Fill(cancellationToken);
        await account.Fill(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
