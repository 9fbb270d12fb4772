using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using RMBot.Doors;

namespace RMBot.MyData;

/// <summary>
/// GET /mydata/{secret}.html and .json: a copy of one person's data, for whoever has the secret they were given in their chat.
/// Everything else is not found. Nobody signs in here; without a secret there is nothing to see.
/// </summary>
internal static class CopyEndpoint
{
    public const string Root = "/mydata";

    public static void MapCopies(this WebApplication app)
    {
        Map("html", Page);
        Map("json", Data);

        void Map(string ending, Func<Holding, DateTimeOffset, IResult> write) =>
            app.MapGet(
                $"{Root}/{{secret}}.{ending}",
                (
                    string secret,
                    HttpContext http,
                    Copies copies,
                    HeldAbout held,
                    CopyGuesses guesses,
                    TimeProvider time,
                    CancellationToken ct
                ) => AnswerAsync(http, secret, copies, held, guesses, time, write, ct)
            );
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http,
        string secret,
        Copies copies,
        HeldAbout held,
        CopyGuesses guesses,
        TimeProvider time,
        Func<Holding, DateTimeOffset, IResult> write,
        CancellationToken ct
    )
    {
        LeaveOutOfTraces(http);
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.ContentSecurityPolicy = $"{CopyPage.Policy}; {AnswerHeaders.NoFrame}";
        var from = http.Connection.RemoteIpAddress;
        if (guesses.Wait(from) is { } seconds)
        {
            headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var now = time.GetUtcNow();
        var person = await copies.TakeAsync(secret, now, ct);
        if (person is { } known && await held.ReadAsync(known, ct) is { } holding)
        {
            return write(holding, now);
        }

        guesses.Note(from);
        return Results.NotFound();
    }

    private static IResult Page(Holding holding, DateTimeOffset now)
    {
        var texts = new MyDataTexts(holding.Person.Culture());
        return Results.File(
            Encoding.UTF8.GetBytes(CopyPage.Of(holding, now, texts)),
            "text/html; charset=utf-8",
            "my-data.html"
        );
    }

    private static IResult Data(Holding holding, DateTimeOffset now) =>
        Results.File(CopyJson.Of(holding, now), "application/json", "my-data.json");

    /// <summary>A trace tells its path, and the path tells the secret.</summary>
    private static void LeaveOutOfTraces(HttpContext http)
    {
        if (http.Features.Get<IHttpActivityFeature>()?.Activity is { } traced)
        {
            traced.IsAllDataRequested = false;
            traced.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
