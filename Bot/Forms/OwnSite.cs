namespace Prakerja.Bot.Forms;

/// <summary>
/// The secret of a form is its address, so another site cannot send it; this is the second lock. Browsers without Sec-Fetch-Site send an Origin,
/// which is "null" under our own Referrer-Policy.
/// </summary>
internal static class OwnSite
{
    public static bool Sent(HttpRequest request, Uri publicUrl)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin is "" or "null" || Same(origin, publicUrl) || Same(origin, new Uri($"{request.Scheme}://{request.Host}"));
    }

    private static bool Same(string origin, Uri site)
        => origin.Equals(site.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
