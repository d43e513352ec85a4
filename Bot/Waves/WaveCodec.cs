using Prakerja.Bot.Security;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Waves;

/// <summary>Waves and their entries to and from the sealed bodies of their rows.</summary>
internal sealed class WaveCodec(SealedJson json)
{
    public byte[] Seal(Wave wave) => json.Seal(wave, WaveJson.Default.Wave, $"wave:{wave.Number}");

    /// <summary>Null where the body cannot be read.</summary>
    public Wave? Open(WaveRow row) => json.Open(row.Body, WaveJson.Default.Wave, $"wave:{row.Number}");

    public byte[] Seal(WaveEntry entry) => json.Seal(entry, WaveJson.Default.WaveEntry, $"entry:{entry.Wave}:{entry.PersonId}");

    public WaveEntry? Open(EntryRow row) => json.Open(row.Body, WaveJson.Default.WaveEntry, $"entry:{row.Wave}:{row.PersonId}");
}
