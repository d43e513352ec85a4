using System.Collections.Immutable;
using Prakerja.Domain.Accounts;

namespace Prakerja.Dialogs.Engine;

/// <summary>How many SMS may go out, besides what each number and chat may have. 0: not counted.</summary>
/// <param name="MostPerDay">Of the whole system, from midnight to midnight in Jakarta.</param>
/// <param name="NumbersPerAddress">Different numbers asked for from one network address in an hour.</param>
public sealed record SmsLimits(int MostPerDay, int NumbersPerAddress)
{
    /// <summary>A network of 256 addresses may ask for so many times what one may.</summary>
    public const int WiderBy = 10;

    public static readonly SmsLimits None = new(0, 0);

    private static readonly TimeSpan Jakarta = TimeSpan.FromHours(7);

    public static DateTimeOffset DayEnds(DateTimeOffset now) => new DateTimeOffset(now.ToOffset(Jakarta).Date, Jakarta).AddDays(1);

    /// <summary>What one SMS more spends of the system's day.</summary>
    public ImmutableArray<Spend> OfTheDay(DateTimeOffset now) =>
        MostPerDay > 0 ? [new Spend(LimitRule.SmsInAll with { Max = MostPerDay, Window = DayEnds(now) - now }, "")] : [];

    /// <summary>What asking for a code to this number spends of the caller's address.</summary>
    public ImmutableArray<Spend> OfTheAddress(Facts facts, string number) => NumbersPerAddress > 0 && CallerNetwork.Of(facts.Caller) is { } caller
        ? [
            new Spend(LimitRule.NumbersPerAddress with { Max = NumbersPerAddress }, facts.Hash($"address\n{caller.Narrow}")) { Distinct = number },
            new Spend(LimitRule.NumbersPerNetwork with { Max = NumbersPerAddress * WiderBy }, facts.Hash($"address\n{caller.Wide}")) { Distinct = number },
        ]
        : [];
}
