using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Security;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Photos;

internal static class PhotosRegistration
{
    /// <summary>Uploads, checks and the vault in <c>{Storage:DataDirectory}/photos</c>.</summary>
    public static IServiceCollection AddPhotos(this IServiceCollection services) => services
        .AddSingleton(all => new PhotoVault(
            Path.Combine(all.GetRequiredService<IOptions<StorageOptions>>().Value.DataDirectory, "photos"), all.GetRequiredService<KeyRing>()))
        .AddSingleton(all => new PhotoWorkshop(all.GetRequiredService<TimeProvider>()))
        .AddSingleton<UploadStore>()
        .AddSingleton<IPhotoFiles, PhotoCleanUp>()
        .AddSingleton<ICheckRunner, PhotoCheckRunner>()
        .AddHostedService<PhotoSweepService>();
}
