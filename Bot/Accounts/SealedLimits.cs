using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Accounts;

/// <summary>Small counts in the store, sealed, under keys that tell nothing: "limit:login:HASH".</summary>
internal sealed class SealedLimits(ITurnStore store, KeyRing ring, KeyedHash hash, TimeProvider clock)
{
    private static readonly byte[] Purpose = "limit"u8.ToArray();

    public string KeyOf(string kind, string what) => $"limit:{kind}:{hash.Of($"limit:{kind}", what)}";

    /// <summary>What is kept under the key; the default of <typeparamref name="T"/> where nothing is, or nothing any more.</summary>
    public async Task<Kept<T>> Load<T>(string key, JsonTypeInfo<T> form, CancellationToken cancel)
    {
        var row = (await store.LoadLimits([key], cancel)).GetValueOrDefault(key);
        var body = row is null || clock.GetUtcNow() >= row.ExpiresAt ? null : ring.Open(row.Body, Purpose);
        return new Kept<T>(key, row?.Version ?? 0, body is null ? default : JsonSerializer.Deserialize(body, form));
    }

    public LimitWrite Next<T>(Kept<T> kept, T value, DateTimeOffset expiresAt, JsonTypeInfo<T> form)
        => new(kept.Key, kept.Version, ring.Seal(JsonSerializer.SerializeToUtf8Bytes(value, form), Purpose), expiresAt);
}

/// <summary>A count with the version it was read at; 0 where nothing is stored.</summary>
internal sealed record Kept<T>(string Key, long Version, T? Value);
