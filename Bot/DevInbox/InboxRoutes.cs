namespace Prakerja.Bot.DevInbox;

internal static class InboxRoutes
{
    /// <summary><c>/dev/inbox</c> and <c>/dev/inbox.json</c>, newest first. They show codes and links to everyone: map them in Development only.</summary>
    public static IEndpointRouteBuilder MapDevelopmentInbox(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/dev/inbox.json", (HttpContext context, DevelopmentInbox inbox) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Json(inbox.Entries());
        });
        routes.MapGet("/dev/inbox", (HttpContext context, DevelopmentInbox inbox) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Content(InboxPage.Render(inbox.Entries()), "text/html; charset=utf-8");
        });
        routes.MapGet("/dev/inbox.js", () => Results.Content(InboxPage.Script, "text/javascript; charset=utf-8"));
        return routes;
    }
}
