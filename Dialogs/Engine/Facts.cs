using System.Collections.Immutable;
using System.Net;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Engine;

/// <summary>What is true in the world at the moment of a turn. The same facts and the same input give the same decision.</summary>
public sealed record Facts
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>When this process began; a test that ran across a start is void.</summary>
    public DateTimeOffset RunStartedAt { get; init; }

    public required IChance Chance { get; init; }

    public ImmutableArray<WaveFact> Waves { get; init; } = [];

    public TestItems? TestItems { get; init; }

    /// <summary>Claims that the commit just refused, because another person holds them.</summary>
    public ImmutableHashSet<Claim> Taken { get; init; } = [];

    public required Services Services { get; init; }

    public SmsLimits Sms { get; init; } = SmsLimits.None;

    /// <summary>The network address that the input came from, where it came over a connection of the sender's own. Never stored.</summary>
    public IPAddress? Caller { get; init; }

    /// <summary>The chat that spoke is signed in to an account.</summary>
    public bool SignedIn { get; init; }

    /// <summary>The key of the chat that speaks, as links may carry it.</summary>
    public string ChatKey { get; init; } = "";

    /// <summary>The number of the chat that spoke, where its channel vouches for one and it is an Indonesian mobile number.</summary>
    public PhoneNumber? ChannelPhone { get; init; }

    /// <summary>The channel of the chat that spoke: "webchat", "telegram".</summary>
    public string Channel { get; init; } = "";

    /// <summary>That chat hears no notices.</summary>
    public bool NoticesOff { get; init; }

    /// <summary>The signed-in chats of this person. Asked for only where they are listed: naming them costs a keyed hash each.</summary>
    public Func<ImmutableArray<Device>> Devices { get; init; } = () => [];

    /// <summary>The channels that a link to another chat can lead into now.</summary>
    public Func<ImmutableArray<string>> LinkChannels { get; init; } = () => [];

    /// <summary>What the link leads to that has just been opened; null: it is over, or never was.</summary>
    public LinkFact? Link { get; init; }

    /// <summary>A keyed hash for what is compared but never stored in clear, such as a code.</summary>
    public required Func<string, string> Hash { get; init; }

    /// <summary>The policy of the channel keeps identity numbers and photos out of its chats: a one-time form takes them.</summary>
    public bool IdentityInForms { get; init; }

    /// <summary>Names the chat to people: "chat web di Chrome, Android".</summary>
    public string ChatName { get; init; } = "";

    public WaveFact? OpenWave => Waves.FirstOrDefault(wave => wave.Wave.StateAt(Now) == WaveState.Open);

    public WaveFact? FindWave(int number) => Waves.FirstOrDefault(wave => wave.Wave.Number == number);
}

/// <summary>A wave with the version on which a decision to join rests.</summary>
public sealed record WaveFact(Wave Wave, long Version);

/// <summary>A chat that is signed in to this person.</summary>
/// <param name="Key">As in <see cref="Facts.ChatKey"/>.</param>
/// <param name="Channel">"webchat", "telegram".</param>
/// <param name="Name">"Chrome, Android"; may be empty.</param>
/// <param name="LastUsedAt">The last input.</param>
/// <param name="Speaks">It is the one that spoke.</param>
public sealed record Device(string Key, string Channel, string Name, DateTimeOffset LastUsedAt, bool Speaks);

/// <summary>An open link to another chat, found by its token.</summary>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Email">Masked: "s***@example.id".</param>
/// <param name="Link">The link itself.</param>
public sealed record LinkFact(string PersonId, string Email, PendingLink Link)
{
    public override string ToString() => Link.ToString();
}

/// <summary>Addresses and numbers that are settings.</summary>
/// <param name="HelpContact">How to reach a person, for example a phone number with hours.</param>
/// <param name="Dukcapil">The call centre for NIK and KK.</param>
/// <param name="PublicUrl">Where this bot lives, without a slash at the end.</param>
public sealed record Services(string HelpContact, string Dukcapil, string PublicUrl);

/// <summary>Chance, injected.</summary>
public interface IChance
{
    /// <summary>A number from 0 up to, not including, <paramref name="below"/>.</summary>
    int Next(int below);

    /// <summary>A new unguessable id of 20 lower-case letters and digits.</summary>
    string Id();
}
