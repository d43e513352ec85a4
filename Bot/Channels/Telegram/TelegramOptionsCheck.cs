using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Fills in the mode, and refuses what the channel must not start with.</summary>
internal sealed partial class TelegramOptionsCheck(IHostEnvironment environment) : IPostConfigureOptions<TelegramOptions>, IValidateOptions<TelegramOptions>
{
    public void PostConfigure(string? name, TelegramOptions options) =>
        options.Mode ??= environment.IsDevelopment() ? TelegramMode.Polling : TelegramMode.Webhook;

    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        if (!TokenForm().IsMatch(options.Token))
            return ValidateOptionsResult.Fail("The setting Telegram:Token is none; BotFather gives one such as 123456:ABC-DEF.");
        if (!Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return ValidateOptionsResult.Fail("The setting Telegram:BaseUrl is no http or https address.");
        if (options.Mode == TelegramMode.Webhook && options.WebhookSecret.Length == 0)
            return ValidateOptionsResult.Fail("The setting Telegram:WebhookSecret is missing: without it anybody could send updates.");
        if (options.Mode == TelegramMode.Webhook && string.IsNullOrEmpty(options.PublicUrl))
            return ValidateOptionsResult.Fail("The setting PublicUrl is missing: Telegram sends updates to an address that begins with it.");
        return options.WebhookSecret.Length == 0 || SecretForm().IsMatch(options.WebhookSecret)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("The setting Telegram:WebhookSecret has 1 to 256 characters of A-Z, a-z, 0-9, _ and -.");
    }

    [GeneratedRegex(@"^\d+:[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex TokenForm();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,256}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SecretForm();
}
