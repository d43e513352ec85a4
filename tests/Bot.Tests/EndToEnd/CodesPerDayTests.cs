using Microsoft.Extensions.DependencyInjection;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

public sealed class CodesPerDayTests
{
    private const string Victim = "081290009999";

    [Fact]
    public async Task A_number_gets_five_codes_a_day_whichever_account_asks_and_the_next_day_a_sixth()
    {
        using var clock = new JumpingClock();
        await using var bot = await RunningBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));
        var first = await Registration.ToPhone(bot.Http, SamplePerson.At(26));
        var second = await Registration.ToPhone(bot.Http, SamplePerson.At(27));
        await first.Say(Victim);
        await Arrived(1);
        foreach (var (seconds, codes) in ((int, int)[])[(61, 2), (121, 3), (301, 4)])
        {
            clock.Jump(TimeSpan.FromSeconds(seconds));
            await first.Press("Kirim ulang kode");
            await Arrived(codes);
        }

        await second.Say(Victim);
        await Arrived(5);
        clock.Jump(TimeSpan.FromSeconds(901));
        await first.Press("Kirim ulang kode");
        Assert.Contains("lima kode", first.Last.Text, StringComparison.OrdinalIgnoreCase);
        await second.Press("Kirim ulang kode");
        Assert.Contains("lima kode", second.Last.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(5, await Count());

        clock.Jump(TimeSpan.FromHours(25));
        await second.Return();
        await second.Press("Kirim ulang kode");
        await Arrived(6);

        async Task<int> Count() => (await bot.Inbox()).Count(item => item.Kind == "sms" && item.To.EndsWith(Victim[1..], StringComparison.Ordinal));

        async Task Arrived(int codes)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            while (await Count() < codes)
                await Task.Delay(20, patience.Token);
            Assert.Equal(codes, await Count());
        }
    }
}
