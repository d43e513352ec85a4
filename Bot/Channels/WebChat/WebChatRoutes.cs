namespace Prakerja.Bot.Channels.WebChat;

/// <summary>The routes of Direct Line 3.0, and our own /webchat/token.</summary>
internal static class WebChatRoutes
{
    public const string Prefix = "/v3/directline";

    // Proxies close idle connections; a phone that answers no ping for a minute is gone.
    private static readonly WebSocketOptions Sockets = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(15),
        KeepAliveTimeout = TimeSpan.FromSeconds(60),
    };

    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var door = services.GetRequiredService<Door>();
        var limits = services.GetRequiredService<AddressLimits>();
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var uploads = services.GetRequiredService<UploadEndpoint>();

        endpoints.MapPost("/webchat/token", door.For(tokens.ForPage, limits.Starts));
        endpoints.MapPost(Prefix + "/tokens/generate", door.For(tokens.Generate, limits.Starts));
        endpoints.MapPost(Prefix + "/tokens/refresh", door.For(tokens.Refresh, limits.Starts));
        endpoints.MapPost(Prefix + "/conversations", door.For(conversations.Start, limits.Starts));
        endpoints.MapGet(Prefix + "/conversations/{id}", door.For(conversations.Rejoin, limits.Starts));
        endpoints.MapPost(Prefix + "/conversations/{id}/activities", door.For(activities.Post, limits.Messages));
        endpoints.MapGet(Prefix + "/conversations/{id}/activities", door.For(activities.Poll));
        endpoints.MapPost(Prefix + "/conversations/{id}/upload", door.For(uploads.Post, limits.Uploads));
        endpoints.MapStream(door, services.GetRequiredService<StreamEndpoint>());
        endpoints.MapPreflight(door);
        endpoints.Map(Prefix + "/{**rest}", door.For(_ => Task.FromResult<Problem?>(Problem.UnknownRoute)));
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(services.GetRequiredService<WebChatSockets>().CloseAll);
        return endpoints;
    }

    private static void MapStream(this IEndpointRouteBuilder endpoints, Door door, StreamEndpoint stream)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets(Sockets);
        pipeline.Run(door.For(stream.Handle));
        endpoints.MapGet(Prefix + "/conversations/{id}/stream", pipeline.Build());
    }

    private static void MapPreflight(this IEndpointRouteBuilder endpoints, Door door)
    {
        var answer = door.For(Origins.Preflight);
        endpoints.MapMethods("/webchat/token", [HttpMethods.Options], answer);
        endpoints.MapMethods(Prefix + "/{**rest}", [HttpMethods.Options], answer);
    }
}
