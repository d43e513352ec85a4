using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Prakerja.Bot.Forms;

/// <summary>Reads the one file of a form: the field "photo" of a multipart body.</summary>
internal static class SentPhoto
{
    public const string Field = "photo";

    /// <summary>One byte more than the photo check takes, so that it can say "too large".</summary>
    private const int MostBytes = (10 * 1024 * 1024) + 1;
    private const int LongestBoundary = 200;
    private const int Chunk = 64 * 1024;

    /// <summary>The bytes, empty where no file was chosen; null where the body is no such form.</summary>
    public static async Task<byte[]?> Read(HttpRequest request, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
            return null;
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancel) is { } part)
            {
                if (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
                    && HeaderUtilities.RemoveQuotes(disposition.Name).Equals(Field, StringComparison.Ordinal))
                    return await ReadFile(part.Body, cancel);
            }

            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }

    private static async Task<byte[]> ReadFile(Stream body, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        var buffer = new byte[Chunk];
        while (file.Length < MostBytes && await body.ReadAsync(buffer, cancel) is var read and > 0)
            await file.WriteAsync(buffer.AsMemory(0, (int)Math.Min(read, MostBytes - file.Length)), cancel);
        return file.ToArray();
    }
}
