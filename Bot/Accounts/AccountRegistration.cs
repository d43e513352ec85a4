namespace Prakerja.Bot.Accounts;

internal static class AccountRegistration
{
    /// <summary>Passwords, log-in tries and the look-up of accounts. Needs the keys, a turn store, a clock and an <see cref="IPersonReader"/>.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddSingleton(_ => new Passwords(PasswordCost.Current))
        .AddSingleton<SealedLimits>()
        .AddSingleton<LoginTries>()
        .AddSingleton<AccountLookUp>();
}
