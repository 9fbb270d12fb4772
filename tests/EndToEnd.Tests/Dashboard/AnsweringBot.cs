using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>Serves the built dashboard and answers it as the bot would, from made-up programmes. One for all tests.</summary>
public sealed class AnsweringBot : IAsyncLifetime
{
    // As strict as the bot's own: no script that is not a file of ours.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    private readonly WebApplication app = Build();

    internal Uri Dashboard => new(new Uri(app.Urls.Single()), "/dashboard/");

    /// <summary>As they are when a visitor comes.</summary>
    internal Programmes Programmes { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Map();
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        // Somebody may still wait for an answer that never comes.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
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
