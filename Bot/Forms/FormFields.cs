using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Prakerja.Bot.Forms;

/// <summary>What a form sent. A field that is missing reads as empty.</summary>
internal sealed class FormFields(string body, IReadOnlyDictionary<string, string> values)
{
    // A password of 128 emoji is 1.5 KB on the wire.
    private const int MostBytes = 16 * 1024;
    private const int MostFields = 16;

    /// <summary>As it came, to tell a second tap from a second answer.</summary>
    public string Body { get; } = body;

    public string this[string name] => values.GetValueOrDefault(name, "");

    /// <summary>The fields, or the status that says why there are none: 413, 415 or 400.</summary>
    public static async Task<(FormFields? Fields, int Status)> Read(HttpRequest request, CancellationToken cancel)
    {
        if (!IsForm(request.ContentType))
            return (null, StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > MostBytes)
            return (null, StatusCodes.Status413PayloadTooLarge);
        var body = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancel);
        if (length > MostBytes)
            return (null, StatusCodes.Status413PayloadTooLarge);
        return Parse(Encoding.UTF8.GetString(body, 0, length)) is { } fields ? (fields, 0) : (null, StatusCodes.Status400BadRequest);
    }

    private static bool IsForm(string? contentType)
        => contentType?.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static FormFields? Parse(string body)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(body))
        {
            if (values.Count >= MostFields)
                return null;
            values[pair.DecodeName().ToString()] = pair.DecodeValue().ToString();
        }

        return new FormFields(body, values);
    }
}
