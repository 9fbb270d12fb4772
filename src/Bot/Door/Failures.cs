using Microsoft.AspNetCore.Diagnostics;

namespace RMBot.Doors;

/// <summary>How a request ends that nobody answered because something failed: empty, and with the headers of every answer.</summary>
internal static class Failures
{
    public static void UseFailures(this WebApplication app)
    {
        var failed = ((IApplicationBuilder)app).New();
        failed.UseTransportSecurity(app.Environment);
        failed.Run(_ => Task.CompletedTask);
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = failed.Build(),
                StatusCodeSelector = failure =>
                    failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            }
        );
    }

    /// <summary>Over https a browser comes back over https only, for a year. A developer's own machine has none.</summary>
    public static void UseTransportSecurity(this IApplicationBuilder app, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            app.UseHsts();
        }
    }
}
