using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RMBot.Bot.Tests.Deployment.Doctor;

/// <summary>Something else that listens on this machine.</summary>
internal static class OtherServer
{
    public static async Task<(WebApplication Server, Uri Address)> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync();
        return (server, new Uri(server.Urls.First()));
    }
}
