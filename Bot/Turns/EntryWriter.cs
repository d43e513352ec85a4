using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Turns;

/// <summary>Puts a person's place in a wave into the flat form that the selection reads.</summary>
internal sealed class EntryWriter(TurnKeys keys, WaveCodec codec)
{
    public EntryWrite Join(Person person, Effect.Join join)
    {
        var identity = person.Applicant.Identity;
        if (identity is not { Nik: { } nik, FamilyCard: { } card, BirthDate: { } born })
            throw new InvalidOperationException("A place in a wave needs NIK, KK and birth date.");
        var profile = person.Applicant.Profile;
        var entry = new WaveEntry(
            join.Wave,
            person.Id,
            join.Number,
            join.At,
            keys.Claim(new Claim(ClaimKind.Nik, nik.Value)),
            keys.Claim("kk", card.Value),
            born,
            PandemicAffected: profile.Employment?.IsPandemicAffected() == true,
            Excluded: profile.HoldsBarredOccupation == true,
            identity.HoldsClaim);
        return new EntryWrite(join.Wave, join.WaveVersion, person.Id, codec.Seal(entry));
    }

    /// <summary>Null where the wave is unknown, or its list frozen: then the entry stands.</summary>
    public static EntryWrite? Withdraw(string personId, int wave, WaveCache.Snapshot waves)
    {
        foreach (var known in waves.Waves)
        {
            if (known.Wave.Number == wave && !waves.Frozen.Contains(wave))
                return new EntryWrite(wave, known.Version, personId, null);
        }

        return null;
    }
}
