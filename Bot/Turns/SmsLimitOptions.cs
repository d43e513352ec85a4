using System.ComponentModel.DataAnnotations;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>Section <c>Sms</c>: what SMS may cost. 0 is no limit.</summary>
internal sealed class SmsLimitOptions
{
    public const int DefaultPerDay = 200_000;
    public const int DefaultNumbers = 300;

    /// <summary>SMS of the whole system in a day (Jakarta). Unset: none where SMS land in the inbox of Development.</summary>
    [Range(0, 100_000_000)]
    public int? MostPerDay { get; set; }

    /// <summary>Different numbers asked for from one network address in an hour. Unset: none in Development.</summary>
    [Range(0, 1_000_000)]
    public int? NumbersPerAddressAndHour { get; set; }

    public static IServiceCollection Add(IServiceCollection services, IConfiguration configuration, bool development)
    {
        var free = development && string.IsNullOrEmpty(configuration["Sms:Gateway"]);
        services.AddOptions<SmsLimitOptions>()
            .Bind(configuration.GetSection("Sms"))
            .PostConfigure(options =>
            {
                options.MostPerDay ??= free ? 0 : DefaultPerDay;
                options.NumbersPerAddressAndHour ??= development ? 0 : DefaultNumbers;
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services.AddSingleton(all => all.GetRequiredService<Microsoft.Extensions.Options.IOptions<SmsLimitOptions>>().Value.Limits);
    }

    public SmsLimits Limits => new(MostPerDay ?? 0, NumbersPerAddressAndHour ?? 0);
}
