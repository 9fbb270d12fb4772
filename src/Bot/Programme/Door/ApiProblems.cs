using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Programme;

/// <summary>Whatever the API does not answer well it answers as problem details (RFC 9457), with a title to act on.</summary>
internal static class ApiProblems
{
    public static void UseApiProblems(this IApplicationBuilder api)
    {
        api.Use(AnswerFailureAsync);
        api.UseStatusCodePages(pages =>
        {
            var status = pages.HttpContext.Response.StatusCode;
            return Of(status, ApiTexts.Asked.Of(status)).ExecuteAsync(pages.HttpContext);
        });
    }

    public static IResult Of(int status, string title) => Results.Problem(title: title, statusCode: status);

    private static async Task AnswerFailureAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            var status = StatusOf(failure);
            if (status >= StatusCodes.Status500InternalServerError)
            {
                context
                    .RequestServices.GetRequiredService<ILogger<DashboardOptions>>()
                    .ApiFailed(failure.GetType().Name, failure);
            }

            await Of(status, ApiTexts.Asked.Of(status)).ExecuteAsync(context);
        }
    }

    private static int StatusOf(Exception failure) =>
        failure switch
        {
            StaleVersionException => StatusCodes.Status409Conflict,
            BadHttpRequestException bad => bad.StatusCode,
            _ when StorageTrouble.Is(failure) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
}
