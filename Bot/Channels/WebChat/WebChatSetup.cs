using System.Buffers.Text;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Fills in what Development does without, and refuses what Production must not start with.</summary>
internal sealed class WebChatSetup(IHostEnvironment environment, DerivedSecrets secrets) : IPostConfigureOptions<WebChatOptions>, IValidateOptions<WebChatOptions>
{
    public void PostConfigure(string? name, WebChatOptions options)
    {
        var development = environment.IsDevelopment();
        options.AnyOrigin |= development;
        if (development && options.Secret.Length == 0)
            options.Secret = Base64Url.EncodeToString(secrets.For("web chat tokens")); // not by chance: open chats outlive a restart
        options.Limits.Starts ??= development ? 0 : AddressLimitOptions.DefaultStarts;
        options.Limits.Messages ??= development ? 0 : AddressLimitOptions.DefaultMessages;
        options.Limits.Uploads ??= development ? 0 : AddressLimitOptions.DefaultUploads;
    }

    public ValidateOptionsResult Validate(string? name, WebChatOptions options)
    {
        if (options.Secret.Length < WebChatOptions.ShortestSecret)
            return ValidateOptionsResult.Fail($"The setting WebChat:Secret is missing or shorter than {WebChatOptions.ShortestSecret} characters.");
        if (options.PublicUrl is { Length: > 0 } url && !IsWeb(url))
            return ValidateOptionsResult.Fail("The setting PublicUrl is no http or https address.");
        var stranger = options.AllowedOrigins.FirstOrDefault(origin => !IsWeb(origin));
        return stranger is null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"The setting WebChat:AllowedOrigins holds \"{stranger}\", which is no origin such as https://example.go.id.");
    }

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
