using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>Media in two steps: the id gives an address that lives for five minutes, the address gives the bytes to whoever shows the token.</summary>
public sealed class FakeMedia
{
    private readonly ConcurrentDictionary<string, (byte[] Bytes, string Type)> files = new();
    private readonly ConcurrentDictionary<string, (string Id, DateTimeOffset Until)> addresses = new();
    private int count;

    public TimeSpan Life { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How often somebody asked for an address or the bytes.</summary>
    public int Asked { get; private set; }

    /// <summary>A file that somebody sent. Gives its id.</summary>
    public string Keep(byte[] bytes, string type = "image/jpeg")
    {
        var id = $"9{Interlocked.Increment(ref count):D14}";
        files[id] = (bytes, type);
        return id;
    }

    internal async Task<IResult> Upload(HttpRequest request)
    {
        if (!IsOurs(request))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var form = await request.ReadFormAsync();
        if (form["messaging_product"] != "whatsapp" || form.Files is not [var file])
            return GraphRefusal.Of(100).Answer(request.HttpContext.Response);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return Results.Json(new { id = Keep(bytes.ToArray(), form["type"].ToString()) });
    }

    internal IResult Find(string id, HttpRequest request, string url)
    {
        Asked++;
        if (!IsOurs(request))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (!files.TryGetValue(id, out var file))
            return new GraphRefusal { Code = 100, Subcode = 33, Status = StatusCodes.Status400BadRequest, Times = 1 }.Answer(request.HttpContext.Response);
        var key = Guid.NewGuid().ToString("N");
        addresses[key] = (id, DateTimeOffset.UtcNow + Life);
        return Results.Json(new
        {
            url = $"{url}/download/{key}",
            mime_type = file.Type,
            sha256 = Convert.ToBase64String(SHA256.HashData(file.Bytes)),
            file_size = file.Bytes.Length,
            id,
            messaging_product = "whatsapp",
        });
    }

    internal IResult Download(string key, HttpRequest request)
    {
        Asked++;
        if (!IsOurs(request))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        return addresses.TryGetValue(key, out var address) && DateTimeOffset.UtcNow < address.Until && files.TryGetValue(address.Id, out var file)
            ? Results.Bytes(file.Bytes, file.Type)
            : Results.NotFound();
    }

    private static bool IsOurs(HttpRequest request) => request.Headers.Authorization == $"Bearer {FakeGraph.AccessToken}";
}
