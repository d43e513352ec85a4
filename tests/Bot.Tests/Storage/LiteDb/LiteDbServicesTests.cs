using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

public sealed class LiteDbServicesTests
{
    [Fact]
    public async Task The_host_opens_the_store_where_the_setting_says_and_gives_it_free_at_its_end()
    {
        var home = Directory.CreateTempSubdirectory("services-");
        for (var start = 0; start < 2; start++)
        {
            var builder = WebApplication.CreateSlimBuilder(["--Storage:DataDirectory", Path.Combine(home.FullName, "here")]);
            builder.Services.AddLiteDbStore();
            await using var app = builder.Build();
            foreach (var service in new[] { typeof(ITurnStore), typeof(IOutboxStore), typeof(IWaveStore), typeof(IRegistryStore) })
                Assert.NotNull(app.Services.GetRequiredService(service));
            await app.Services.GetRequiredService<ITurnStore>().MustCommit(Rows.Turn(Rows.Person("ani", start)));
        }
        Assert.True(File.Exists(Path.Combine(home.FullName, "here", "store.db")));
        home.Delete(recursive: true);
    }

    [Fact]
    public async Task A_setting_out_of_range_stops_the_start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--Storage:GroupSize", "0", "--urls", "http://127.0.0.1:0"]);
        builder.Services.AddLiteDbStore();
        await using var app = builder.Build();
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains(nameof(StorageOptions.GroupSize), refused.Message, StringComparison.Ordinal);
    }
}
