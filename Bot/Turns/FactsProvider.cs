using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Bot.Turns;

/// <summary>Gathers what is true in the world at the moment of a turn.</summary>
internal sealed class FactsProvider(
    TimeProvider time, BotRun run, IChance chance, WaveCache waves, Services services, TurnKeys keys, SmsLimits sms, TestItems? testItems)
{
    private readonly Func<string, string> hash = keys.Secret;

    /// <param name="chat">The chat that spoke, or where the reply goes.</param>
    /// <param name="chatKey">Its key; "" where there is none.</param>
    public async ValueTask<Facts> For(ChatState? chat, string chatKey)
    {
        var now = time.GetUtcNow();
        return new Facts
        {
            Now = now,
            RunStartedAt = run.StartedAt,
            Chance = chance,
            Waves = (await waves.Get()).Waves,
            TestItems = testItems,
            Services = services,
            Sms = sms,
            SignedIn = chat?.SignedInAt is { } since && SignIn.IsAlive(since, now),
            Hash = hash,
            ChatName = chat?.Name ?? "",
            ChatKey = chatKey,
            ChannelPhone = chat?.Phone is { } phone && PhoneNumber.Parse(phone) is Parsed<PhoneNumber>.Valid valid ? valid.Value : null,
        };
    }
}
