namespace RMBot.Programme;

/// <summary>What browsers are told about the dashboard's pages, which Teams frames.</summary>
internal static class Headers
{
    /// <summary>Where Microsoft shows a tab.</summary>
    private const string Frames =
        "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft "
        + "https://*.microsoft365.com https://*.office.com https://outlook.office365.com";

    public static void UsePageHeaders(this IApplicationBuilder pages, DashboardOptions options)
    {
        // Fluent UI writes its styles into the page at run time, hence 'unsafe-inline' for styles, and for nothing else.
        var policy = string.Join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            $"connect-src 'self' {options.Origin}",
            $"frame-ancestors 'self' {Frames}",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'"
        );
        pages.Use(
            (context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = policy;
                return next(context);
            }
        );
    }
}
