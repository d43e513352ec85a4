using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WebChat;

internal static class WebChatRegistration
{
    /// <summary>
    /// Needs from others: <see cref="ITurns"/>, <see cref="ITranscripts"/>, <see cref="IUploadStore"/>, <see cref="Services"/> and the keys; and
    /// <c>UseForwardedHeaders</c> as the first of the pipeline. Outside Development the start ends without <c>WebChat:Secret</c>.
    /// </summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddForwardedAddresses(configuration);
        services.AddOptions<WebChatOptions>()
            .Configure(options =>
            {
                configuration.GetSection(WebChatOptions.Section).Bind(options);
                options.PublicUrl = configuration["PublicUrl"];
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<WebChatSetup>();
        services.AddSingleton<IPostConfigureOptions<WebChatOptions>>(provider => provider.GetRequiredService<WebChatSetup>());
        services.AddSingleton<IValidateOptions<WebChatOptions>>(provider => provider.GetRequiredService<WebChatSetup>());
        services.AddSingleton<IChannel>(provider => provider.GetRequiredService<WebChatChannel>());
        services.AddSingleton<IDeepLink>(provider => new WebChatDeepLink(provider.GetRequiredService<Services>()));
        return services.AddParts();
    }

    private static IServiceCollection AddParts(this IServiceCollection services) => services
        .AddSingleton<WebChatChannel>()
        .AddSingleton<WebChatSockets>()
        .AddSingleton<Transcripts>()
        .AddSingleton<ConversationTokens>()
        .AddSingleton<Bearers>()
        .AddSingleton<ConversationGate>()
        .AddSingleton<ResumeSeals>()
        .AddSingleton<StreamTickets>()
        .AddSingleton<StreamAddresses>()
        .AddSingleton<Origins>()
        .AddSingleton<AddressLimits>()
        .AddSingleton<Door>()
        .AddSingleton<InboundReading>()
        .AddSingleton<TurnEntry>()
        .AddSingleton<UploadReader>()
        .AddSingleton<TokenEndpoints>()
        .AddSingleton<ConversationEndpoints>()
        .AddSingleton<ActivityEndpoints>()
        .AddSingleton<UploadEndpoint>()
        .AddSingleton<StreamEndpoint>();
}
