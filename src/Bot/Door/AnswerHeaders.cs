namespace RMBot.Doors;

/// <summary>
/// What every answer tells a browser, whoever gives it and however it ends: it is shown in no frame, loads and runs nothing, is
/// what it says it is, and is kept nowhere. A page that needs more says so itself.
/// </summary>
internal static class AnswerHeaders
{
    /// <summary>What a policy's default does not cover.</summary>
    public const string NoFrame = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private const string Nothing = $"default-src 'none'; {NoFrame}";

    /// <summary>Written as the answer starts: a failure on the way drops what was written before.</summary>
    public static void UseAnswerHeaders(this IApplicationBuilder app) =>
        app.Use(
            static (context, next) =>
            {
                context.Response.OnStarting(Complete, context.Response.Headers);
                return next(context);
            }
        );

    private static Task Complete(object answer)
    {
        var headers = (IHeaderDictionary)answer;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = Nothing;
        }

        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
