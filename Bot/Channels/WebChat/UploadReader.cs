using System.Buffers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>What an upload brought: the activity, the first picture as kept, and how many more files.</summary>
internal sealed class UploadParcel
{
    public IncomingActivity? Activity { get; set; }
    public string? PhotoId { get; set; }
    public int OtherFiles { get; set; }
}

/// <summary>
/// Takes an upload apart: one raw file, or a multipart body with the activity and its files in any order. The thumbnails that Web Chat puts
/// into the activity are read over.
/// </summary>
internal sealed class UploadReader(IUploadStore store)
{
    private const int MostActivityBytes = 512 * 1024;
    private const int LongestBoundary = 200;
    private const string ActivityType = "application/vnd.microsoft.activity";

    /// <summary>Fills <paramref name="parcel"/> as far as it goes; what it holds after a problem or an exception is the caller's to discard.</summary>
    public async Task<Problem?> Read(HttpContext context, string conversationId, UploadParcel parcel)
    {
        var request = context.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.Type.Equals("multipart", StringComparison.OrdinalIgnoreCase))
            return await TakeFile(parcel, conversationId, request.ContentType, request.Body, context.RequestAborted);
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is not { Length: > 0 and <= LongestBoundary })
            return Problem.Malformed;
        try
        {
            return await ReadParts(new MultipartReader(boundary, request.Body), conversationId, parcel, context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return Problem.Malformed;
        }
    }

    private async Task<Problem?> ReadParts(MultipartReader reader, string conversationId, UploadParcel parcel, CancellationToken cancel)
    {
        while (await NextPart(reader, cancel) is { } part)
        {
            var problem = IsActivity(part)
                ? await TakeActivity(parcel, part.Body, cancel)
                : await TakeFile(parcel, conversationId, part.ContentType, part.Body, cancel);
            if (problem is not null)
                return problem;
        }

        return null;
    }

    // Reading on is also how the rest of the part before is passed over.
    private static async Task<MultipartSection?> NextPart(MultipartReader reader, CancellationToken cancel)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancel);
        }
        catch (IOException fault) when (fault is not BadHttpRequestException)
        {
            throw new InvalidDataException("The body ends early.", fault);
        }
    }

    private static bool IsActivity(MultipartSection part) =>
        (part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) ?? false)
        || (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
            && HeaderUtilities.RemoveQuotes(disposition.Name).Equals("activity", StringComparison.Ordinal));

    private static async Task<Problem?> TakeActivity(UploadParcel parcel, Stream body, CancellationToken cancel)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(MostActivityBytes + 1);
        try
        {
            var room = bytes.AsMemory(0, MostActivityBytes + 1);
            var length = await body.ReadAtLeastAsync(room, room.Length, throwOnEndOfStream: false, cancel);
            if (length > MostActivityBytes)
                return Problem.TooLarge;
            parcel.Activity = ActivityReader.Read(new ReadOnlySequence<byte>(bytes, 0, length), out var problem);
            return parcel.Activity is null ? problem : null;
        }
        catch (IOException fault) when (fault is not BadHttpRequestException)
        {
            return Problem.Malformed;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private async Task<Problem?> TakeFile(UploadParcel parcel, string conversationId, string? contentType, Stream body, CancellationToken cancel)
    {
        if (parcel.PhotoId is not null || !MayBePicture(contentType))
        {
            parcel.OtherFiles++;
            return null;
        }

        var counted = new CountedStream(body);
        string kept;
        try
        {
            kept = await store.Keep(conversationId, counted, cancel);
        }
        catch (IOException fault) when (counted.Broke && fault is not BadHttpRequestException)
        {
            return Problem.Malformed;
        }

        if (counted.Count > 0)
        {
            parcel.PhotoId = kept;
            return null;
        }

        await store.Discard(kept, cancel);
        parcel.OtherFiles++;
        return null;
    }

    // Phones often do not know what an HEIC is; what it really is, the content says later.
    private static bool MayBePicture(string? contentType) =>
        string.IsNullOrEmpty(contentType)
        || contentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        || contentType.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase);
}
