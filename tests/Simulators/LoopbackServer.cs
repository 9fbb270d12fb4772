using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using RMBot.Simulators.Edges;

namespace RMBot.Simulators;

internal static class LoopbackServer
{
    private const int LongestAddress = 64 * 1024;

    /// <summary>Serves on a port of this machine, a free one unless it is given, and returns the address.</summary>
    public static async Task<(WebApplication Server, Uri Address)> StartAsync(
        Action<WebApplication> routes,
        Action<ListenOptions>? listen = null,
        int port = 0,
        Edge? edge = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.Limits.MaxRequestLineSize = LongestAddress;
                kestrel.Listen(IPAddress.Loopback, port, options => listen?.Invoke(options));
            });
        builder.WebHost.UseKestrelHttpsConfiguration();
        var server = builder.Build();
        if (edge is not null)
        {
            server.Use((HttpContext context, RequestDelegate next) => edge.PassAsync(context, next));
        }

        routes(server);
        await server.StartAsync();
        return (server, new Uri(server.Urls.First()));
    }
}
