using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>Serves the built dashboard and answers it as the bot would, from made-up programmes.</summary>
internal sealed class AnsweringBot : IAsyncDisposable
{
    // As strict as the bot's own: no script that is not a file of ours.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    private readonly WebApplication app;

    private AnsweringBot(WebApplication app) => this.app = app;

    public Uri Dashboard => new(new Uri(app.Urls.Single()), "/dashboard/");

    public Programmes Programmes { get; } = new();

    public static async Task<AnsweringBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bot = new AnsweringBot(builder.Build());
        bot.Map();
        await bot.app.StartAsync(TestContext.Current.CancellationToken);
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        // Somebody may still wait for an answer that never comes.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private void Map()
    {
        var files = new PhysicalFileProvider(BuiltDashboard.Files);
        app.Use(
            (http, next) =>
            {
                http.Response.Headers.ContentSecurityPolicy = Policy;
                return next(http);
            }
        );
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = "/dashboard" });
        app.UseRouting();
        app.MapGet(
            "/dashboard/config.json",
            () =>
                new
                {
                    clientId = "",
                    tenantId = "",
                    authority = "",
                    development = true,
                }
        );
        Programmes.Map(app.MapGroup("/api/programme"));
        app.MapFallbackToFile("/dashboard/{**page}", "index.html", new StaticFileOptions { FileProvider = files });
    }
}
