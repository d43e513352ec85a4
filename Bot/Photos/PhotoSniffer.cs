using System.Text;

namespace Prakerja.Bot.Photos;

/// <summary>
/// Tells a picture's format by its magic bytes. What it names is what the decoder is pinned to; nothing else is ever decoded.
/// </summary>
internal static class PhotoSniffer
{
    private const int Look = 1024;

    public static PhotoFormat Sniff(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PhotoFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PhotoFormat.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PhotoFormat.WebP,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => ByBrand(file[8..]),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => PhotoFormat.OtherPicture,
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => PhotoFormat.OtherPicture,
        _ => IsSvg(file) ? PhotoFormat.OtherPicture : PhotoFormat.None,
    };

    private static PhotoFormat ByBrand(ReadOnlySpan<byte> brand) => brand switch
    {
        [(byte)'h', (byte)'e', (byte)'i', (byte)'c' or (byte)'x', ..] => PhotoFormat.Heic,
        [(byte)'m', (byte)'i' or (byte)'s', (byte)'f', (byte)'1', ..] => PhotoFormat.Heic,
        [(byte)'a', (byte)'v', (byte)'i', (byte)'f' or (byte)'s', ..] => PhotoFormat.OtherPicture,
        _ => PhotoFormat.None, // the same box begins MP4 and QuickTime films
    };

    private static bool IsSvg(ReadOnlySpan<byte> file)
    {
        var head = Encoding.Latin1.GetString(file[..Math.Min(file.Length, Look)]);
        return head.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n').StartsWith('<')
            && head.Contains("<svg", StringComparison.OrdinalIgnoreCase)
            && !head.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}
