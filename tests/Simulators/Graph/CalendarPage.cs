using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using RMBot.Simulators.Graph.Calendars;

namespace RMBot.Simulators.Graph;

/// <summary>Everybody's calendar of one week, side by side, for a person to look at.</summary>
internal sealed class CalendarPage(GraphState state, TimeProvider clock)
{
    private const string Style = """
        body { font: 15px/1.45 "Segoe UI", system-ui, sans-serif; margin: 24px; color: #242424; background: #fafafa; }
        nav { margin: 12px 0 20px; } nav a { color: #4f52b2; margin-right: 20px; }
        table { border-collapse: collapse; background: #fff; width: 100%; table-layout: fixed; }
        th, td { border: 1px solid #d6d6d6; padding: 8px 10px; vertical-align: top; text-align: left; }
        th.day { width: 8em; } th small { font-weight: normal; color: #616161; }
        ul { list-style: none; margin: 0; padding: 0; } li { margin: 0 0 6px; padding: 3px 8px; border-left: 4px solid #c7c7c7; }
        li.teams { border-color: #4f52b2; background: #eef0fb; } li.tentative { border-left-style: dashed; }
        li.cancelled { text-decoration: line-through; } time { font-variant-numeric: tabular-nums; color: #616161; }
        """;

    public Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Page(Week(context.Request.Query["week"])));
    }

    private DateOnly Week(string? asked)
    {
        var day = DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out var given)
            ? given
            : DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var clamped = day.Year is > 1900 and < 2200 ? day : new DateOnly(2026, 1, 5);
        return clamped.AddDays(-(((int)clamped.DayOfWeek + 6) % 7));
    }

    private string Page(DateOnly monday) =>
        state.Do(organisation =>
        {
            var html = new StringBuilder();
            html.Append(
                $"""
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Calendars, week of {Day(
                    monday
                )}</title>
                <style>{Style}</style></head><body><h1>Week of {Day(monday)}</h1>
                <nav><a href="/?week={Link(
                    monday.AddDays(-7)
                )}">Previous week</a><a href="/">This week</a><a href="/?week={Link(
                    monday.AddDays(7)
                )}">Next week</a>{ToNextOnline(organisation)}</nav>
                <table><thead><tr><th class="day" scope="col">Day</th>
                """
            );
            foreach (var person in organisation.People)
            {
                html.Append($"<th scope=\"col\">{Safe(person.Name)}<br><small>{Safe(person.TimeZone)}</small></th>");
            }

            html.Append("</tr></thead><tbody>");
            for (var day = monday; day < monday.AddDays(7); day = day.AddDays(1))
            {
                var cells = organisation
                    .People.Select(person => string.Concat(On(organisation, person, day)))
                    .ToArray();
                if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && cells.All(string.IsNullOrEmpty))
                {
                    continue;
                }

                html.Append($"<tr><th scope=\"row\">{day.ToString("dddd d MMMM", CultureInfo.InvariantCulture)}</th>");
                html.AppendJoin("", cells.Select(cell => $"<td><ul>{cell}</ul></td>")).Append("</tr>");
            }

            return html.Append("</tbody></table></body></html>").ToString();
        });

    /// <summary>To the week of the next online meeting, which may be far from this one.</summary>
    private string ToNextOnline(Organisation organisation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return
            organisation
                .People.SelectMany(person => organisation.Between(person, now, now.AddYears(1)))
                .Where(item => item is { Meeting.JoinUrl: not null, IsCancelled: false })
                .MinBy(item => item.StartUtc)
                is { } next
            ? $"<a href=\"/?week={Link(DateOnly.FromDateTime(next.StartUtc))}\">Next online meeting</a>"
            : "";
    }

    private static IEnumerable<string> On(Organisation organisation, SimulatedPerson person, DateOnly day)
    {
        var start = Zones.ToUtc(day.ToDateTime(TimeOnly.MinValue), person.TimeZone);
        return organisation
            .Between(person, start, start.AddDays(1))
            .Where(item => DateOnly.FromDateTime(Zones.ToLocal(item.StartUtc, person.TimeZone)) == day)
            .Select(item =>
                $"<li class=\"{Kind(item)}\"><time>{Time(item.StartUtc, person)}–{Time(item.EndUtc, person)}</time> {Safe(item.Subject)}{Guests(item)}</li>"
            );
    }

    private static string Kind(Item item) =>
        string.Join(
            ' ',
            new[]
            {
                item.Meeting.JoinUrl is null ? "" : "teams",
                item.ShowAs == "tentative" ? "tentative" : "",
                item.IsCancelled ? "cancelled" : "",
            }.Where(kind => kind.Length > 0)
        );

    private static string Guests(Item item) =>
        item.Meeting.Attendees.Count == 0
            ? ""
            : Safe(
                $" ({string.Join(", ", item.Meeting.Attendees.Select(one => $"{one.Name ?? one.Mail}: {Said(item.ResponseOf(one))}"))})"
            );

    private static string Said(string response) =>
        response switch
        {
            Responses.Accepted => "accepted",
            Responses.Declined => "declined",
            Responses.Tentative => "maybe",
            _ => "no answer yet",
        };

    private static string Time(DateTime utc, SimulatedPerson person) =>
        Zones.ToLocal(utc, person.TimeZone).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Link(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
