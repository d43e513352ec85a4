using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.Sms;

/// <summary>One real Kannel for all tests of a class.</summary>
public sealed class KannelFixture : IAsyncLifetime
{
    public RealKannel Kannel { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Kannel = await RealKannel.Start();

    public ValueTask DisposeAsync() => Kannel.DisposeAsync();
}
