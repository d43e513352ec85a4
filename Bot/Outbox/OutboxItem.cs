using System.Text.Json.Serialization;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>
/// What a row of the outbox holds. <paramref name="PersonId"/> is whose it is: a row of a person who is gone is deleted unsent.
/// </summary>
[JsonDerivedType(typeof(Mail), "mail")]
[JsonDerivedType(typeof(Sms), "sms")]
[JsonDerivedType(typeof(CodeFate), "code-fate")]
[JsonDerivedType(typeof(Timer), "timer")]
[JsonDerivedType(typeof(RunCheck), "check")]
[JsonDerivedType(typeof(Replies), "replies")]
[JsonDerivedType(typeof(Tell), "notice")]
[JsonDerivedType(typeof(Forget), "forget")]
[JsonDerivedType(typeof(Undelivered), "undelivered")]
[JsonDerivedType(typeof(Poison), "poison")]
internal abstract record OutboxItem(string PersonId)
{
    /// <summary>
    /// How many tries came to an outcome. A row counts the tries begun; what is missing here ended with the process, or in an exception.
    /// </summary>
    public int Ended { get; init; }

    /// <summary>In words, and with the one Message-ID that it keeps over all tries.</summary>
    public sealed record Mail(string PersonId, string To, string Subject, string Text, string MessageId) : OutboxItem(PersonId);

    /// <summary>Of no use after <paramref name="DiesAt"/>.</summary>
    public sealed record Sms(string PersonId, string To, string Text, DateTimeOffset DiesAt) : OutboxItem(PersonId)
    {
        /// <summary>Once it is sent, it is looked at whether the code was entered.</summary>
        public bool IsCode { get; init; }
    }

    /// <summary>The time of a code that was sent is over: did its number prove itself with it?</summary>
    public sealed record CodeFate(string PersonId, string To, DateTimeOffset SentAt) : OutboxItem(PersonId);

    /// <summary>Wakes a person's conversation; also the notices of a wave are such.</summary>
    public sealed record Timer(string PersonId, string Name, string Key, DateTimeOffset Due) : OutboxItem(PersonId);

    /// <summary>A check to be run. The reply to its answer goes to <paramref name="Chat"/>.</summary>
    public sealed record RunCheck(string PersonId, ChatAddress? Chat, OpenCheck Check) : OutboxItem(PersonId)
    {
        /// <summary>The limits of the check are spent; false where it was to wait first.</summary>
        public bool Spent { get; init; }

        /// <summary>The dialog knows that there is no answer yet.</summary>
        public bool ToldUnavailable { get; init; }
    }

    /// <summary>Replies that wait in the person's document (<see cref="ChatState.Queued"/>) are to be sent.</summary>
    public sealed record Replies(string PersonId, ChatAddress Chat) : OutboxItem(PersonId);

    /// <summary>A notice on its way to an address; see <see cref="NoticeAddresses"/>.</summary>
    public sealed record Tell(string PersonId, Notice What) : OutboxItem(PersonId);

    /// <summary>What is left of an erased person may go, unless somebody spoke there since.</summary>
    public sealed record Forget(string PersonId) : OutboxItem(PersonId);

    /// <summary>A reply that its channel refused for good; only in dead letters. Replayed, it is sent again.</summary>
    public sealed record Undelivered(string PersonId, ChatAddress Chat, Reply Reply) : OutboxItem(PersonId);

    /// <summary>An input on which deciding threw; only in dead letters. Replayed, nothing happens: its sender was asked to find another way.</summary>
    public sealed record Poison(string PersonId, string Input, string Words, string Place, string Trace) : OutboxItem(PersonId);
}
