using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace RMBot.Doors;

/// <summary>Everything that stands between the outside and the coach.</summary>
internal static class DoorServices
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static void AddDoor(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDoorOptions(configuration);
        services
            .AddOptions<KestrelServerOptions>()
            .Configure<IOptions<DoorOptions>>((server, door) => ServerLimits.Set(server, door.Value));
        services.AddHsts(hsts => hsts.MaxAge = Year);
        services.AddOrganiserRates();
        services.AddSingleton<ArrivalRates>().AddSingleton<CopyGuesses>().AddSingleton<MessageBody>();
    }

    /// <summary>Before everything else that answers.</summary>
    public static void UseDoor(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<DoorOptions>>().Value.BehindProxy)
        {
            app.UseForwardedHeaders(OfTheProxy());
        }

        app.UseAnswerHeaders();
        app.UseFailures();
        app.UseTransportSecurity(app.Environment);
    }

    /// <summary>The nearest proxy's word and no earlier one's, whatever address it has today.</summary>
    private static ForwardedHeadersOptions OfTheProxy()
    {
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = 1,
        };
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        return forwarded;
    }
}
