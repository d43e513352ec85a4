using System.Diagnostics;
using System.Text;
using ImageMagick;
using Prakerja.Bot.Photos;

namespace Prakerja.Bot.Tests.Photos;

public sealed class PhotoInspectorTests
{
    private static readonly byte[] Heic = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Photos", "Fixtures", "card.heic"));

    [Theory]
    [InlineData(MagickFormat.Jpeg)]
    [InlineData(MagickFormat.Png)]
    [InlineData(MagickFormat.WebP)]
    public void A_sharp_bright_card_is_taken_from_any_common_format(MagickFormat format)
    {
        var accepted = Accepted(Pictures.Card().As(format));

        Assert.Equal((1600, 1200), (accepted.Width, accepted.Height));
        Assert.Equal(PhotoFormat.Jpeg, PhotoSniffer.Sniff(accepted.Jpeg));
        Assert.InRange(accepted.Jpeg.Length, 20_000, 600_000);
    }

    [Fact]
    public void A_card_from_an_iphone_is_taken()
    {
        var accepted = Accepted(Heic);

        Assert.Equal((1200, 900), (accepted.Width, accepted.Height));
        Assert.Equal(PhotoFormat.Jpeg, PhotoSniffer.Sniff(accepted.Jpeg));
    }

    [Fact]
    public void Large_photos_are_shrunk_to_the_long_side()
    {
        var accepted = Accepted(Pictures.Card(3000, 4000).As(MagickFormat.Jpeg));

        Assert.Equal((1200, 1600), (accepted.Width, accepted.Height));
    }

    [Fact]
    public void Where_the_photo_was_taken_is_not_kept()
    {
        var withPlace = Pictures.Card(card =>
        {
            var exif = new ExifProfile();
            exif.SetValue(ExifTag.GPSLatitude, [new Rational(7), new Rational(47), new Rational(30)]);
            exif.SetValue(ExifTag.Model, "Kamera-Contoh-X1");
            card.SetProfile(exif);
            card.Comment = "catatan rahasia";
        }).As(MagickFormat.Jpeg);
        Assert.Contains("Kamera-Contoh-X1", Encoding.Latin1.GetString(withPlace), StringComparison.Ordinal);

        var kept = Accepted(withPlace).Jpeg;

        using var image = new MagickImage(kept);
        Assert.Empty(image.ProfileNames);
        Assert.Null(image.Comment);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.DoesNotContain("Kamera-Contoh-X1", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_in_an_iphone_photo_is_not_kept()
    {
        Assert.Contains("Kamera-Contoh-X1", Encoding.Latin1.GetString(Heic), StringComparison.Ordinal);

        var kept = Encoding.Latin1.GetString(Accepted(Heic).Jpeg);

        Assert.DoesNotContain("Exif", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Kamera-Contoh-X1", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_taken_sideways_stands_upright()
    {
        var sideways = Pictures.Card(card =>
        {
            card.Rotate(-90);
            card.Orientation = Orientation.RightTop;
            var exif = new ExifProfile();
            exif.SetValue(ExifTag.Orientation, (ushort)6);
            card.SetProfile(exif);
        }).As(MagickFormat.Jpeg);

        var accepted = Accepted(sideways);

        Assert.Equal((1600, 1200), (accepted.Width, accepted.Height));
        using var upright = new MagickImage(accepted.Jpeg);
        using var pixels = upright.GetPixels();
        var portrait = pixels.GetPixel(1220, 520).ToColor()!;
        Assert.InRange(portrait.R, (byte)20, (byte)70);
        Assert.InRange(portrait.B, (byte)150, (byte)200);
    }

    [Fact]
    public void A_transparent_background_becomes_white()
    {
        var accepted = Accepted(Pictures.Card(card => card.Transparent(new MagickColor(200, 226, 242))).As(MagickFormat.Png));

        using var image = new MagickImage(accepted.Jpeg);
        using var pixels = image.GetPixels();
        Assert.InRange(pixels.GetPixel(230, 230).ToColor()!.G, (byte)245, (byte)255);
    }

    [Fact]
    public void A_printers_colours_are_taken() =>
        Accepted(Pictures.Card(card => card.ColorSpace = ColorSpace.CMYK).As(MagickFormat.Jpeg));

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal(PhotoFault.Empty, FaultOf([]));

    [Fact]
    public void Eleven_megabytes_are_refused_unread()
    {
        var large = new byte[11 * 1024 * 1024];
        Pictures.Card().As(MagickFormat.Jpeg).CopyTo(large, 0);

        Assert.Equal(PhotoFault.TooLarge, FaultOf(large));
    }

    [Theory]
    [InlineData("<!doctype html><html><script>alert(1)</script></html>", nameof(PhotoFault.NotAPhoto))]
    [InlineData("%PDF-1.7 a scan", nameof(PhotoFault.NotAPhoto))]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/hostname\"/></svg>", nameof(PhotoFault.UnknownFormat))]
    [InlineData("GIF89a\u0001\0\u0001\0", nameof(PhotoFault.UnknownFormat))]
    [InlineData("\u00FF\u00D8\u00FFnothing more", nameof(PhotoFault.Damaged))]
    [InlineData("\u0089PNG\r\n\u001A\n<svg/>", nameof(PhotoFault.Damaged))]
    [InlineData("RIFF\u0010\0\0\0WEBPVP8 ", nameof(PhotoFault.Damaged))]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", nameof(PhotoFault.Damaged))]
    public void What_is_no_photo_inside_is_refused_whatever_its_name(string content, string fault) =>
        Assert.Equal(Enum.Parse<PhotoFault>(fault), FaultOf(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData(MagickFormat.Jpeg)]
    [InlineData(MagickFormat.Png)]
    [InlineData(MagickFormat.WebP)]
    public void A_photo_cut_off_on_the_way_is_refused(MagickFormat format)
    {
        var whole = Pictures.Card().As(format);

        Assert.All([whole.Length / 3, whole.Length / 2, whole.Length * 9 / 10], length => Assert.Equal(PhotoFault.Damaged, FaultOf(whole[..length])));
    }

    [Fact]
    public void An_iphone_photo_cut_off_on_the_way_is_refused() =>
        Assert.All([40, Heic.Length / 2, Heic.Length * 9 / 10], length => Assert.Equal(PhotoFault.Damaged, FaultOf(Heic[..length])));

    [Fact]
    public void A_picture_bomb_is_refused_at_once()
    {
        var bomb = PngBomb.Of(20_000, 10_000);
        Assert.InRange(bomb.Length, 1, 2_000_000);
        PhotoInspector.Inspect(Pictures.Card().As(MagickFormat.Jpeg)); // the first decoding of a process loads the library
        var watch = Stopwatch.StartNew();

        Assert.Equal(PhotoFault.TooManyPixels, FaultOf(bomb));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1_000);
    }

    [Fact]
    public void A_side_of_a_hundred_thousand_pixels_is_refused() => Assert.Equal(PhotoFault.TooManyPixels, FaultOf(PngBomb.Of(100_000, 500)));

    [Fact]
    public void A_jpeg_of_too_many_scans_is_refused()
    {
        var whole = Pictures.Card(card => card.Settings.Interlace = Interlace.Plane).As(MagickFormat.Pjpeg);
        Assert.False(JpegScans.AreTooMany(whole));
        var scan = LastScanOf(whole);
        var bomb = (byte[])[.. whole[..^2], .. Enumerable.Repeat(scan, 60).SelectMany(bytes => bytes), 0xFF, 0xD9];
        Assert.InRange(bomb.Length, 1, PhotoLimits.Bytes);

        Assert.True(JpegScans.AreTooMany(bomb));
        Assert.Equal(PhotoFault.Damaged, FaultOf(bomb));
    }

    [Fact]
    public void A_thumbnail_is_too_small() => Assert.Equal(PhotoFault.TooSmall, FaultOf(Pictures.Card(500, 375).As(MagickFormat.Jpeg)));

    [Fact]
    public void The_smallest_photo_taken_has_400_pixels() => Accepted(Pictures.Card(640, 400).As(MagickFormat.Png));

    [Fact]
    public void A_photo_taken_at_night_is_too_dark() =>
        Assert.Equal(PhotoFault.TooDark, FaultOf(Pictures.Card(card => card.Evaluate(ImageMagick.Channels.RGB, EvaluateOperator.Multiply, 0.2)).As(MagickFormat.Jpeg)));

    [Fact]
    public void A_photo_in_weak_light_is_taken() =>
        Accepted(Pictures.Card(card => card.Evaluate(ImageMagick.Channels.RGB, EvaluateOperator.Multiply, 0.5)).As(MagickFormat.Jpeg));

    [Fact]
    public void A_photo_washed_out_by_the_flash_is_too_bright() => Assert.Equal(
        PhotoFault.TooBright,
        FaultOf(Pictures.Card(card => card.Evaluate(ImageMagick.Channels.RGB, EvaluateOperator.Add, 190)).As(MagickFormat.Jpeg)));

    [Fact]
    public void A_scan_on_white_paper_is_not_too_bright() => Accepted(Pictures.Card(card =>
    {
        card.Resize(600, 450);
        card.BackgroundColor = MagickColors.White;
        card.Extent(1600, 1200, Gravity.Center);
    }).As(MagickFormat.Jpeg));

    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(20)]
    public void A_photo_out_of_focus_is_blurred(double sigma) =>
        Assert.Equal(PhotoFault.Blurred, FaultOf(Pictures.Card(card => card.Blur(3 * sigma, sigma)).As(MagickFormat.Jpeg)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_photo_a_little_soft_is_taken(double sigma) => Accepted(Pictures.Card(card => card.Blur(3 * sigma, sigma)).As(MagickFormat.Jpeg));

    [Fact]
    public void An_empty_table_is_no_card() => Assert.Equal(
        PhotoFault.Blurred,
        FaultOf(new MagickImage(new MagickColor(150, 140, 120), 1600, 1200).As(MagickFormat.Jpeg)));

    private static PhotoVerdict.Accepted Accepted(byte[] file) => Assert.IsType<PhotoVerdict.Accepted>(PhotoInspector.Inspect(file));

    private static PhotoFault FaultOf(byte[] file) => Assert.IsType<PhotoVerdict.Refused>(PhotoInspector.Inspect(file)).Fault;

    private static byte[] LastScanOf(byte[] jpeg) => jpeg[jpeg.AsSpan().LastIndexOf(new byte[] { 0xFF, 0xDA })..^2];
}
