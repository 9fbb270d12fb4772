using Microsoft.Bot.Builder;

namespace RMBot.Development;

/// <summary>What only a developer's own host has.</summary>
internal static class DevelopmentServices
{
    public static void AddSkipping(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => new DevelopmentClock(
            TimeProvider.System,
            services.GetRequiredService<IConfiguration>()[DevelopmentClock.FileSetting]
        ));
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<DevelopmentClock>());
        builder.Services.AddSingleton<Waiting>();
        builder.Services.AddSingleton<Skipping>();
        builder.Services.AddSingleton<IBot, SkippingBot>();
    }
}
