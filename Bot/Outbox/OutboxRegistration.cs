namespace Prakerja.Bot.Outbox;

/// <summary>The queue. Needs besides: <see cref="IOutboxStore"/>, <see cref="IMailSender"/>, <see cref="ISmsSender"/>, and <c>AddTurns</c>.</summary>
internal static class OutboxRegistration
{
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutboxOptions>().Bind(configuration.GetSection("Outbox")).ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService<OutboxWorker>();
        return services.AddOutboxParts();
    }

    /// <summary>Without the settings and the worker: tests pump by hand.</summary>
    public static IServiceCollection AddOutboxParts(this IServiceCollection services)
    {
        services.AddSingleton<RowCodec>();
        services.AddSingleton<ICheckRunner, RegistryCheckRunner>();
        services.AddSingleton<ICheckRunner, AllowanceCheckRunner>();
        services.AddSingleton<CheckLimits>();
        services.AddSingleton<MailRows>();
        services.AddSingleton<SmsRows>();
        services.AddSingleton<SmsIds>();
        services.AddSingleton<SmsWatch>();
        services.AddSingleton<SmsFigures>();
        services.AddSingleton<CodeFates>();
        services.AddSingleton<TimerRows>();
        services.AddSingleton<CheckRows>();
        services.AddSingleton<ReplyRows>();
        services.AddSingleton<NoticeRows>();
        services.AddSingleton<RowProcessor>();
        services.AddSingleton<OutboxPump>();
        services.AddSingleton<EarlierRun>();
        return services;
    }
}
