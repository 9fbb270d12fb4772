using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>A programme's settings with a version, which only the newest may follow.</summary>
internal sealed class StoredSettings
{
    private int version = 1;

    private string Etag => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    private static readonly Edited First = new("Reverse mentoring 2026", new(6, 90, "08:00", "19:00", "en"));

    public Edited Now { get; private set; } = First;

    public void BeginAnew() => (Now, version) = (First, 1);

    /// <summary>Another organiser saves meanwhile.</summary>
    public void ChangedByAnother(Edited settings) => (Now, version) = (settings, version + 1);

    public void Map(RouteGroupBuilder one)
    {
        one.MapGet("/settings", (HttpResponse answer) => Shown(answer));
        one.MapPut(
            "/settings",
            (Edited sent, HttpRequest asked, HttpResponse answer) =>
            {
                if (asked.Headers.IfMatch != Etag)
                    return Results.Problem(title: "Changed meanwhile.", statusCode: 412);
                ChangedByAnother(sent);
                return Results.Ok(Shown(answer));
            }
        );
        one.MapPost("/organisers", () => Organisers);
        one.MapDelete("/organisers/{id}", () => Results.NoContent());
    }

    private static object[] Organisers { get; } =
    [
        new
        {
            id = "lynne",
            name = "Lynne Robbins",
            @fixed = true,
        },
        new
        {
            id = "isaiah",
            name = "Isaiah Langer",
            @fixed = false,
        },
    ];

    private object Shown(HttpResponse answer)
    {
        answer.Headers.ETag = Etag;
        return new
        {
            name = Now.Name,
            defaults = Now.Defaults,
            languages = new[] { new { id = "en", name = "English" } },
            organisers = Organisers,
        };
    }

    internal sealed record Edited(string Name, StartValues Defaults);

    internal sealed record StartValues(
        int Months,
        int MonthlyMinutes,
        string WakingFrom,
        string WakingTo,
        string Language
    );
}
