using ImageMagick;
using ImageMagick.Formats;

namespace Prakerja.Bot.Photos;

/// <summary>
/// Looks at one uploaded file and says what it is worth. Synchronous and heavy (tenths of a second for a phone's photo): called by
/// <see cref="PhotoWorkshop"/> only.
/// </summary>
internal static class PhotoInspector
{
    static PhotoInspector() => PhotoDecoderLimits.Apply();

    public static PhotoVerdict Inspect(byte[] file)
    {
        if (file.Length == 0)
            return Refuse(PhotoFault.Empty);
        if (file.Length > PhotoLimits.Bytes)
            return Refuse(PhotoFault.TooLarge);
        try
        {
            return PhotoSniffer.Sniff(file) switch
            {
                PhotoFormat.None => Refuse(PhotoFault.NotAPhoto),
                PhotoFormat.OtherPicture => Refuse(PhotoFault.UnknownFormat),
                PhotoFormat.Jpeg => JpegScans.AreTooMany(file) ? Refuse(PhotoFault.Damaged) : InspectAs(MagickFormat.Jpeg, file),
                PhotoFormat.Png => InspectAs(MagickFormat.Png, file),
                PhotoFormat.WebP => InspectAs(MagickFormat.WebP, file),
                _ => InspectAs(MagickFormat.Heic, file),
            };
        }
        catch (MagickResourceLimitErrorException)
        {
            return Refuse(PhotoFault.TooManyPixels);
        }
        catch (MagickException)
        {
            return Refuse(PhotoFault.Damaged);
        }
    }

    private static PhotoVerdict InspectAs(MagickFormat format, byte[] file)
    {
        var settings = new MagickReadSettings { Format = format, FrameIndex = 0, FrameCount = 1, BackgroundColor = MagickColors.White };
        using var image = new MagickImage();
        image.Ping(file, settings); // the header alone, so that a bomb costs nothing
        if (FaultOfSize(image.Width, image.Height) is { } fault)
            return Refuse(fault);
        var cutOff = false;
        image.Warning += (_, warning) => cutOff |= IsCutOff(warning);
        image.Read(file, format == MagickFormat.Jpeg ? Coarser(settings, image) : settings);
        if (cutOff)
            return Refuse(PhotoFault.Damaged);
        Shrink(image);
        var grey = GreyPicture.Of(image);
        var levels = new GreyLevels(grey);
        return (PhotoLight.FaultOf(levels) ?? PhotoSharpness.FaultOf(grey, levels)) is { } seen ? Refuse(seen) : Encode(image);
    }

    private static PhotoFault? FaultOfSize(uint width, uint height)
    {
        if ((long)width * height > PhotoLimits.Pixels || Math.Max(width, height) > PhotoLimits.AnySide)
            return PhotoFault.TooManyPixels;
        return Math.Min(width, height) < PhotoLimits.ShortSide ? PhotoFault.TooSmall : null;
    }

    /// <summary>
    /// libjpeg can leave out the detail that shrinking would throw away: a third of the time, a quarter of the memory. Asked for more
    /// than there is, it would enlarge.
    /// </summary>
    private static MagickReadSettings Coarser(MagickReadSettings settings, MagickImage header)
    {
        if (Math.Min(header.Width, header.Height) > PhotoLimits.LongSide)
            settings.SetDefines(new JpegReadDefines { Size = new MagickGeometry(PhotoLimits.LongSide, PhotoLimits.LongSide) });
        return settings;
    }

    /// <summary>
    /// A JPEG cut off on the way is no error to its decoder, which paints the rest grey. Other warnings (stray bytes, odd profiles)
    /// are harmless.
    /// </summary>
    private static bool IsCutOff(WarningEventArgs warning) =>
        warning.Exception is MagickCorruptImageWarningException && warning.Message.Contains("Premature end", StringComparison.OrdinalIgnoreCase);

    private static void Shrink(MagickImage image)
    {
        if (image.Width > PhotoLimits.LongSide || image.Height > PhotoLimits.LongSide)
            image.Resize(new MagickGeometry(PhotoLimits.LongSide, PhotoLimits.LongSide));
        image.AutoOrient();
        if (image.HasAlpha)
            image.Alpha(AlphaAction.Remove);
        if (image.ColorSpace != ColorSpace.sRGB)
            image.ColorSpace = ColorSpace.sRGB;
        image.Strip();
    }

    private static PhotoVerdict.Accepted Encode(MagickImage image)
    {
        image.Quality = PhotoLimits.JpegQuality;
        return new PhotoVerdict.Accepted(image.ToByteArray(MagickFormat.Jpeg), (int)image.Width, (int)image.Height);
    }

    private static PhotoVerdict.Refused Refuse(PhotoFault fault) => new(fault);
}
