using System.Collections.Immutable;
using System.Net;
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

    /// <summary>A keyed hash for what is compared but never stored in clear, such as a code.</summary>
    public required Func<string, string> Hash { get; init; }

    /// <summary>Names the chat to people: "chat web di Chrome, Android".</summary>
    public string ChatName { get; init; } = "";

    public WaveFact? OpenWave => Waves.FirstOrDefault(wave => wave.Wave.StateAt(Now) == WaveState.Open);

    public WaveFact? FindWave(int number) => Waves.FirstOrDefault(wave => wave.Wave.Number == number);
}

/// <summary>A wave with the version on which a decision to join rests.</summary>
public sealed record WaveFact(Wave Wave, long Version);

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
