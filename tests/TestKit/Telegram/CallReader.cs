using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Prakerja.TestKit.Telegram;

/// <summary>Reads the arguments of a call from the query, a form, a multipart body or JSON.</summary>
internal static class CallReader
{
    public static async Task<ApiCall> Read(HttpContext context, DateTimeOffset now)
    {
        var request = context.Request;
        var arguments = new JsonObject();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, value) in request.Query)
            arguments[name] = value.ToString();
        if (request.HasFormContentType)
            await ReadForm(request, arguments, files);
        else if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true)
            await ReadJson(request, arguments);
        return new ApiCall((string)request.RouteValues["method"]!, arguments, files, now);
    }

    private static async Task ReadForm(HttpRequest request, JsonObject arguments, Dictionary<string, byte[]> files)
    {
        var form = await request.ReadFormAsync();
        foreach (var (name, value) in form)
            arguments[name] = value.ToString();
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            files[file.Name] = content.ToArray();
        }
    }

    private static async Task ReadJson(HttpRequest request, JsonObject arguments)
    {
        try
        {
            var body = await JsonNode.ParseAsync(request.Body);
            foreach (var (name, value) in body!.AsObject())
                arguments[name] = value?.DeepClone();
        }
        catch (JsonException)
        {
            throw new ApiFaultException(ApiFault.Bad("can't parse request"));
        }
    }
}
