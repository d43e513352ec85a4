namespace Prakerja.Bot.Hosting;

/// <summary>Headers of our own pages: no script but ours, no frame around the full page, and the widget's files may be fetched from other sites.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

    public static void UsePageHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/v3"))
            context.Response.OnStarting(Add, context);
        return next(context);
    });

    private static Task Add(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/dev") ? Policy + "; style-src 'self' 'unsafe-inline'" : Policy;
        if (context.Request.Path.StartsWithSegments("/chat") || context.Request.Path == "/widget.js")
            headers.AccessControlAllowOrigin = "*";
        return Task.CompletedTask;
    }
}
