namespace RMBot.MyData;

internal static class PrivacyServices
{
    /// <summary>What people can do about their own data, and what becomes of it by time.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<PrivacyOptions>()
            .Bind(configuration.GetSection("Privacy"))
            .Validate(
                options => options.KeepWordsMonths is >= 0 and <= 120,
                "Set Privacy__KeepWordsMonths to 0 to 120."
            )
            .Validate(
                options => options.ForgetAfterUninstallDays is >= 1 and <= 3650,
                "Set Privacy__ForgetAfterUninstallDays to 1 to 3650."
            )
            .Validate(
                options => options.HasGoodAddress,
                "Set Privacy__Address to an address that begins with https://, or leave it out; people fetch their data there."
            )
            .ValidateOnStart();
        return services
            .AddHttpContextAccessor()
            .AddSingleton<Erasures>()
            .AddSingleton<ErasureRequests>()
            .AddSingleton<Copies>()
            .AddSingleton<HeldAbout>()
            .AddSingleton<ForgettingInPairs>()
            .AddSingleton<Erasing>()
            .AddSingleton<Retention>()
            .AddSingleton<IMyData, PersonalData>();
    }
}
