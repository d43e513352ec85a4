using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Engine;

/// <summary>What a turn wants done besides its reply. All effects of a turn become true in one commit, or none.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary><paramref name="Kind"/> counts towards the limit of mails of a kind to an address.</summary>
    public sealed record Mail(string Kind, string To, Phrase Subject, Phrase Body) : Effect
    {
        /// <summary>Goes out however many of its kind went before: only for what no stranger can bring about.</summary>
        public bool Always { get; init; }
    }

    /// <summary>Of no use after <paramref name="Life"/>.</summary>
    public sealed record Sms(string To, Phrase Body, TimeSpan Life) : Effect
    {
        /// <summary>
        /// A code, for which the limits were spent before it was made. Any other SMS spends of the system's day when it is sent, and stays behind where
        /// that is used up.
        /// </summary>
        public bool IsCode { get; init; }
    }

    /// <summary>Wakes this conversation at a time. <paramref name="Key"/> tells this timer from older ones of the same name.</summary>
    public sealed record Timer(string Name, string Key, DateTimeOffset Due) : Effect;

    public sealed record ClaimIt(Claim Claim) : Effect;

    public sealed record Release(Claim Claim) : Effect;

    /// <summary>A place in this wave for the applicant as he is after the turn; decided on this version of the wave.</summary>
    public sealed record Join(int Wave, long WaveVersion, RegistrationNumber Number, DateTimeOffset At) : Effect;

    public sealed record Leave(int Wave, long WaveVersion) : Effect;

    /// <summary>
    /// This chat belongs to that person from now on, if the password has still this version. <paramref name="NewHash"/>: the same password, hashed
    /// at today's cost, takes the place of the old hash; the version stays.
    /// </summary>
    public sealed record SignIn(string PersonId, int PasswordVersion, string? NewHash = null) : Effect
    {
        /// <summary>The token of the link that led here: it must still be that person's, and is used up.</summary>
        public string? Link { get; init; }
    }

    /// <summary>This chat is signed in to the person it has.</summary>
    public sealed record StaySignedIn : Effect;

    public sealed record SignOut : Effect;

    /// <summary>Every chat of this person but the one that speaks is signed out.</summary>
    public sealed record SignOutOthers : Effect;

    /// <summary>Signs out the chat of this key, which hears <paramref name="Why"/>.</summary>
    public sealed record SignOutChat(string ChatKey, Phrase Why) : Effect;

    /// <summary>Says something in another chat of this person.</summary>
    public sealed record TellChat(string ChatKey, Phrase Words) : Effect;

    /// <summary>Whether the chat that speaks gets notices: what the bot says without being asked.</summary>
    public sealed record WantNotices(bool Wanted) : Effect;

    /// <summary>
    /// The person has to hear this though nobody spoke. It goes to one address: the chat used last that is reachable and wants notices, else the next,
    /// else by <paramref name="Letter"/> and SMS. Of a kind and key a person hears once.
    /// </summary>
    /// <param name="Kind">The persisted word, which names the template of channels that want one: "test-evaluated".</param>
    /// <param name="Key">Tells this notice from others of its kind.</param>
    /// <param name="Words">In characters that an SMS can hold, at most 400.</param>
    /// <param name="Letter">The mail; null where one goes out in any case.</param>
    public sealed record Notice(string Kind, string Key, Phrase Words, Mail? Letter = null) : Effect
    {
        /// <summary>The reply of the turn says it already; where that reaches a chat, nothing more is sent.</summary>
        public bool InReply { get; init; }
    }

    /// <summary>Person, photos and claims go.</summary>
    public sealed record Erase : Effect;

    public sealed record DropPhoto(string PhotoId) : Effect;

    public sealed record DropUpload(string UploadId) : Effect;
}
