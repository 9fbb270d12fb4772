using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>/calendarView/delta: everything in a fixed range once, then only what changed or went.</summary>
internal sealed class Deltas(Organisation organisation)
{
    private static readonly string[] OfAnOccurrence = ["@odata.etag", "id", "seriesMasterId", "type", "start", "end"];

    public Answer Get(Call call)
    {
        Events.Readable(call);
        if (
            call.Request.Query.Keys.FirstOrDefault(name =>
                name is "$select" or "$filter" or "$orderby" or "$expand" or "$search"
            ) is
            { } name
        )
        {
            throw new GraphError(
                400,
                "ErrorInvalidUrlQuery",
                $"The following parameters are not supported with change tracking over the 'CalendarView' resource: '{name}'."
            );
        }

        var since = Sync.Of(call, organisation);
        var size = call.Preference("odata.maxpagesize") is { } most
            ? int.Parse(most, CultureInfo.InvariantCulture)
            : 10;
        var all = Changes(call, since).ToArray();
        var page = all.Skip(since.Skip).Take(size).ToArray();
        var isLast = since.Skip + size >= all.Length;
        var next = isLast
            ? since with
            {
                Since = since.Until,
                Until = -1,
                Skip = 0,
            }
            : since with
            {
                Skip = since.Skip + size,
            };
        var link = $"{call.BaseUrl}{call.Request.Path}?{(isLast ? "%24deltatoken" : "%24skiptoken")}={next.Token()}";
        var body = new JsonObject { ["value"] = new JsonArray([.. page]) };
        body[isLast ? "@odata.deltaLink" : "@odata.nextLink"] = link;
        return new Answer(200, body);
    }

    private IEnumerable<JsonNode> Changes(Call call, Sync sync)
    {
        var there = organisation.Between(call.Owner, sync.From, sync.To).ToArray();
        var series = there.Where(item => item.Day is not null).Select(item => item.Meeting).Distinct();
        var changed = series.Select(meeting => meeting.Whole(call.Owner)).Concat(there);
        foreach (var item in changed.Where(item => item.Version > sync.Since))
        {
            yield return Written(item, call.Zone);
        }

        foreach (var id in sync.Since == 0 ? [] : Removed(call.Owner, sync))
        {
            yield return new JsonObject
            {
                ["@odata.type"] = "#microsoft.graph.event",
                ["id"] = id,
                ["@removed"] = new JsonObject { ["reason"] = "deleted" },
            };
        }
    }

    /// <summary>What was deleted, and what was moved out of the range.</summary>
    private IEnumerable<string> Removed(SimulatedPerson owner, Sync sync) =>
        organisation
            .Removals.Where(one => one.PersonId == owner.Id && one.Version > sync.Since)
            .Select(one => one.ItemId)
            .Concat(
                organisation
                    .Meetings.Where(meeting => meeting.IsIn(owner))
                    .SelectMany(meeting => meeting.ItemsOf(owner, sync.To))
                    .Where(item => item.IsThere && item.Version > sync.Since && !item.Overlaps(sync.From, sync.To))
                    .Where(item => item.Day is null || item.Change is not null)
                    .Select(item => item.Id)
            );

    /// <summary>An occurrence that differs in nothing from its series comes with its times only.</summary>
    private JsonObject Written(Item item, string zone)
    {
        var whole = EventJson.Write(item, zone, organisation);
        var kept = whole
            .Where(one => item.Type != "occurrence" || OfAnOccurrence.Contains(one.Key))
            .Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone()));
        return new JsonObject(kept) { ["@odata.type"] = "#microsoft.graph.event" };
    }

    private sealed record Sync(int Epoch, DateTime From, DateTime To, long Since, long Until, int Skip)
    {
        public static Sync Of(Call call, Organisation organisation)
        {
            if ((call.Query("$deltatoken") ?? call.Query("$skiptoken")) is not { } token)
            {
                var (first, last) = Views.Range(call);
                return new Sync(organisation.Syncs, first, last, 0, organisation.Version, 0);
            }

            return
                Known(token) is [var epoch, var from, var to, var since, var until, var skip]
                && epoch == organisation.Syncs
                ? new Sync((int)epoch, new(from), new(to), since, until < 0 ? organisation.Version : until, (int)skip)
                : throw new GraphError(410, "syncStateNotFound", "The sync state is not found; sync again.");
        }

        private static long[] Known(string token)
        {
            try
            {
                return [.. Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token)).Split('|').Select(long.Parse)];
            }
            catch (FormatException)
            {
                return [];
            }
        }

        public string Token() =>
            WebEncoders.Base64UrlEncode(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Epoch}|{From.Ticks}|{To.Ticks}|{Since}|{Until}|{Skip}"
                    )
                )
            );
    }
}
