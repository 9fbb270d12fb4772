using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace RMBot.Programme;

/// <summary>The built dashboard: public files under /dashboard that know nothing; what they show comes from the API.</summary>
internal static class DashboardPages
{
    public const string Root = "/dashboard";

    private const string Start = "index.html";

    /// <summary>A file with its content's hash in its name is never another one.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapDashboard(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<DashboardOptions>>();
        app.MapGet($"{Root}/config.json", Config).ExcludeFromDescription();
        // A page's own address has no dot; the page finds out what to show.
        app.MapGet($"{Root}/{{**page:nonfile}}", (string? page) => Page(options.Value.Folder, page))
            .ExcludeFromDescription();
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Root),
            pages =>
            {
                pages.UsePageHeaders(options.Value);
                pages.UseResponseCompression();
                if (Directory.Exists(options.Value.Folder))
                {
                    pages.UseStaticFiles(
                        new StaticFileOptions
                        {
                            FileProvider = new PhysicalFileProvider(Path.GetFullPath(options.Value.Folder)),
                            RequestPath = Root,
                            OnPrepareResponse = Cache,
                        }
                    );
                }
            }
        );
    }

    private static IResult Page(string folder, string? page)
    {
        if (!File.Exists(Path.Combine(folder, Start)))
        {
            return Results.Text(ApiTexts.Asked.NotBuilt, statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        // Such as auth-start, which is a page of its own.
        var own = Path.GetFileName(page) is { Length: > 0 } name && name == page ? $"{name}.html" : Start;
        var file = Path.Combine(folder, own);
        return new Uncached(
            Results.File(File.Exists(file) ? file : Path.Combine(folder, Start), "text/html; charset=utf-8")
        );
    }

    private static Uncached Config(
        IOptions<CoachOptions> coach,
        IOptions<DashboardOptions> dashboard,
        IHostEnvironment environment
    ) =>
        new Uncached(
            Results.Json(
                new DashboardConfig(
                    dashboard.Value.ClientId is { Length: > 0 } registration
                        ? registration
                        : coach.Value.MicrosoftAppId,
                    coach.Value.MicrosoftAppTenantId,
                    $"{dashboard.Value.Origin}/{coach.Value.MicrosoftAppTenantId}",
                    environment.IsDevelopment()
                )
            )
        );

    private static void Cache(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments($"{Root}/assets")
            ? Forever
            : "no-cache";

    /// <param name="Authority">Of the tenant, as the browser's sign-in library takes it.</param>
    private sealed record DashboardConfig(string ClientId, string TenantId, string Authority, bool Development);

    private sealed record Uncached(IResult Answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-cache";
            return Answer.ExecuteAsync(httpContext);
        }
    }
}
