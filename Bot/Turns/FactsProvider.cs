using System.Collections.Immutable;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Bot.Turns;

/// <summary>Gathers what is true in the world at the moment of a turn.</summary>
internal sealed class FactsProvider(
    TimeProvider time, BotRun run, IChance chance, WaveCache waves, Services services, TurnKeys keys, SmsLimits sms, TestItems? testItems,
    IEnumerable<IDeepLink> deepLinks, ChannelDirectory channels)
{
    private readonly Func<string, string> hash = keys.Secret;
    private readonly Func<ImmutableArray<string>> linkChannels = () => [.. deepLinks.Where(link => link.IsOpen).Select(link => link.Channel)];

    /// <param name="chat">The chat that spoke, or where the reply goes.</param>
    /// <param name="chatKey">Its key; "" where there is none.</param>
    /// <param name="person">Whose chats are listed when a dialog asks for them.</param>
    public async ValueTask<Facts> For(ChatState? chat, string chatKey, Person? person = null)
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
            IdentityInForms = chat is not null && channels.Find(chat.Address) is { IdentityInForms: true },
            ChatKey = chatKey,
            Channel = chat?.Address.Channel ?? "",
            NoticesOff = chat?.NoticesOff == true,
            Devices = () => DevicesOf(person, chatKey, now),
            LinkChannels = linkChannels,
            ChannelPhone = chat?.Phone is { } phone && PhoneNumber.Parse(phone) is Parsed<PhoneNumber>.Valid valid ? valid.Value : null,
        };
    }

    private ImmutableArray<Device> DevicesOf(Person? person, string chatKey, DateTimeOffset now)
    {
        if (person is null)
            return [];
        return
        [
            .. from chat in person.Chats
               where chat.SignedInAt is { } since && SignIn.IsAlive(since, now)
               orderby chat.LastInputAt descending
               let key = keys.Chat(chat.Address)
               select new Device(key, chat.Address.Channel, chat.Name, chat.LastInputAt, Speaks: key == chatKey),
        ];
    }
}
