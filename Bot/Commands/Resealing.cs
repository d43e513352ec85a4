using System.Text;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Security;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;

namespace Prakerja.Bot.Commands;

/// <summary>Seals everything stored with the key that writes now. Interrupted, it goes on where it was: what is current is stepped over.</summary>
internal sealed class Resealing(KeyRing ring, LiteDbStore store, PhotoVault photos)
{
    // A turn under way when the key changed may still write with the old one, after its page was passed.
    private const int MostPasses = 5;

    public async Task<int> Run(ICommandOutput output, CancellationToken cancel)
    {
        var (bodies, unreadable) = (0L, 0L);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            unreadable = 0;
            var replaced = await store.Upkeep.Reseal(body => Anew(body, ref unreadable), cancel);
            bodies += replaced;
            if (replaced == 0)
                break;
        }

        await output.Line($"{bodies:N0} records are sealed with key {ring.Writing}.");
        var report = await new PhotoReseal(photos).Run(null, cancel);
        await output.Line($"{report.Resealed:N0} photos are sealed with key {ring.Writing}.");
        unreadable += report.Unreadable;
        if (unreadable == 0)
            return ExitCode.Done;
        await output.Error($"{unreadable:N0} records or photos cannot be read with any key and were left alone. Keep every old key.");
        return ExitCode.Failed;
    }

    private byte[]? Anew(StoredBody body, ref long unreadable)
    {
        if (body.Body.Length >= KeyRing.Overhead && KeyRing.NumberOf(body.Body) == ring.Writing)
            return null;
        foreach (var purpose in StoredPurposes.Of(body).Select(Encoding.UTF8.GetBytes))
        {
            if (ring.Open(body.Body, purpose) is { } plain)
                return ring.Seal(plain, purpose);
        }

        unreadable++;
        return null;
    }
}
