using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ImageMagick;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Tests.Photos;

namespace Prakerja.Benchmarks;

/// <summary>
/// What one uploaded photo costs: decoding, checking and encoding again. Every picture is measured in a process of its own, so that its peak memory is its own.
/// The pictures are drawn: a card on a table, 12 megapixels, with the grain of a phone's camera.
/// </summary>
internal static partial class PhotoBenchmark
{
    private const int Rounds = 9;
    private const int Width = 4000;
    private const int Height = 3000;
    private const double Grain = 0.25;

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("photos");
        try
        {
            var load = (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0];
            Console.WriteLine($"load average {load}; {Rounds} rounds each, every picture in a process of its own");
            Console.WriteLine($"{"picture",-34}{"KB",8}{"best ms",9}{"median ms",11}{"peak MB",9}{"before MB",11}  verdict");
            foreach (var (name, file) in Draw(folder.FullName))
                await Child(name, file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The child: measures one file and prints its row.</summary>
    public static void One(string name, string path)
    {
        var file = File.ReadAllBytes(path);
        PhotoInspector.Inspect(Pictures.Card().As(MagickFormat.Jpeg)); // loads the library
        var before = PeakMegabytes();
        var times = new double[Rounds];
        var verdict = "";
        for (var round = 0; round < Rounds; round++)
        {
            var began = Environment.CpuUsage.TotalTime;
            verdict = PhotoInspector.Inspect(file) switch
            {
                PhotoVerdict.Accepted accepted => $"accepted, {accepted.Width} x {accepted.Height}",
                PhotoVerdict.Refused refused => $"refused: {refused.Fault}",
                _ => "",
            };
            times[round] = (Environment.CpuUsage.TotalTime - began).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-34}{file.Length / 1024,8:N0}{times[0],9:N1}{times[Rounds / 2],11:N1}{PeakMegabytes(),9:N0}{before,11:N0}  {verdict}"));
    }

    private static IEnumerable<(string Name, string File)> Draw(string folder)
    {
        using var card = Pictures.Card(Width, Height);
        card.AddNoise(NoiseType.Gaussian, Grain);
        card.Quality = 90;
        yield return ("JPEG, 12 megapixels", Write(card, "card.jpg", MagickFormat.Jpeg));
        card.Settings.Interlace = Interlace.Plane;
        yield return ("the same, progressive", Write(card, "progressive.jpg", MagickFormat.Pjpeg));
        card.Settings.Interlace = Interlace.NoInterlace;
        yield return ("WebP, 12 megapixels", Write(card, "card.webp", MagickFormat.WebP));
        if (Heic(folder) is { } heic)
            yield return ("HEIC, 12 megapixels", heic);
        else
            Console.WriteLine("HEIC left out: heif-enc is not installed (apt-get install libheif-examples)");
        var bomb = Path.Combine(folder, "bomb.png");
        File.WriteAllBytes(bomb, PngBomb.Of(20_000, 10_000));
        yield return ("PNG, 200 megapixels", bomb);

        string Write(MagickImage image, string name, MagickFormat format)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllBytes(path, image.ToByteArray(format));
            return path;
        }
    }

    /// <summary>Our own library reads HEIC and does not write it.</summary>
    private static string? Heic(string folder)
    {
        var path = Path.Combine(folder, "card.heic");
        try
        {
            using var encoder = Process.Start(new ProcessStartInfo("heif-enc", ["-q", "60", Path.Combine(folder, "card.jpg"), "-o", path]) { RedirectStandardOutput = true })!;
            encoder.WaitForExit();
            return encoder.ExitCode == 0 ? path : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static async Task Child(string name, string file)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["photo", name, file]))!;
        await child.WaitForExitAsync();
    }

    private static double PeakMegabytes() =>
        int.Parse(PeakLine().Match(File.ReadAllText("/proc/self/status")).Groups[1].ValueSpan, CultureInfo.InvariantCulture) / 1024.0;

    [GeneratedRegex(@"VmHWM:\s+(\d+) kB")]
    private static partial Regex PeakLine();
}
