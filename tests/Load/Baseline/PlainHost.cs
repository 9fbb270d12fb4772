using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace RMBot.Load.Baseline;

/// <summary>The host of a plain bot, as small as a Bot Framework bot can be.</summary>
internal static class PlainHost
{
    public static async Task RunAsync(PlainBot which, CancellationToken ct)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<PlainAdapter>();
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton<IStorage>(new MemoryStorage());
        builder.Services.AddSingleton<IBot>(services =>
            which == PlainBot.Echo ? new EchoBot() : new WaterfallBot(services.GetRequiredService<ConversationState>())
        );
        var app = builder.Build();
        app.MapPost(
            "/api/messages",
            (HttpRequest request, HttpResponse response, PlainAdapter adapter, IBot bot, CancellationToken aborted) =>
                adapter.ProcessAsync(request, response, bot, aborted)
        );
        await app.StartAsync(ct);
        await app.WaitForShutdownAsync(ct);
    }

    private sealed class PlainAdapter(BotFrameworkAuthentication authentication, ILogger<PlainAdapter> log)
        : CloudAdapter(authentication, log);
}
