using System.Globalization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using RMBot.Programme;
using RMBot.Telemetry;

namespace RMBot.Doors;

/// <summary>How fast an organiser may ask the dashboard's API; counted once it is known who asks, and that they may.</summary>
internal static class OrganiserRates
{
    public const string Policy = "organisers";

    public static void AddOrganiserRates(this IServiceCollection services)
    {
        services.AddRateLimiter(rates =>
        {
            rates.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            rates.OnRejected = static (refused, _) =>
            {
                Measures.Refused("organiser");
                refused.HttpContext.Response.Headers.RetryAfter = Bucket
                    .Wait(refused.Lease)
                    .ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<IOptions<DoorOptions>>(
                (rates, door) =>
                    rates.AddPolicy(
                        Policy,
                        http => Bucket.Of(http.User.Id(), door.Value.OrganiserBurst, door.Value.OrganiserPerSecond)
                    )
            );
    }
}
