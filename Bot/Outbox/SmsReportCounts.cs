using System.Collections.Immutable;

namespace Prakerja.Bot.Outbox;

/// <summary>What gateways reported of one day's SMS in the end. Kinds of failure by name; numbers of SMS.</summary>
internal sealed record SmsReportCounts(int Delivered, ImmutableSortedDictionary<string, int> Failed)
{
    public static readonly SmsReportCounts None = new(0, ImmutableSortedDictionary<string, int>.Empty);

    public int NotDelivered => Failed.Values.Sum();

    /// <param name="failure">Null: delivered.</param>
    public SmsReportCounts With(string? failure) => failure is null
        ? this with { Delivered = Delivered + 1 }
        : this with { Failed = Failed.SetItem(failure, Failed.GetValueOrDefault(failure) + 1) };
}
