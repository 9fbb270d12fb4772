using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Calendars;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>/calendar/getSchedule: who is busy when, and when they work.</summary>
internal sealed class Schedules(Organisation organisation)
{
    public Answer Get(Call call)
    {
        call.Needs(
            GraphScope.CalendarsRead,
            GraphScope.CalendarsReadBasic,
            GraphScope.CalendarsReadWrite,
            GraphScope.CalendarsReadShared,
            GraphScope.CalendarsReadWriteShared
        );
        if (!call.IsOwn)
        {
            throw GraphError.Denied();
        }

        var body = Body(call);
        var mails = StrictJson
            .List(body["schedules"], "schedules")
            .Select(mail => StrictJson.Text(mail, "schedules"))
            .ToArray();
        var (from, to) = (
            GraphTime.ReadUtc(body["startTime"], "startTime"),
            GraphTime.ReadUtc(body["endTime"], "endTime")
        );
        var interval = body["availabilityViewInterval"] is { } minutes
            ? StrictJson.Number(minutes, "availabilityViewInterval")
            : 30;
        Check(call, mails, from, to, interval);
        return Answer.Page(mails.Select(mail => Schedule(call, mail, from, to, TimeSpan.FromMinutes(interval))));
    }

    /// <summary>The client writes the parameters of actions with a capital letter, and Graph takes both.</summary>
    private static JsonObject Body(Call call)
    {
        var lower = new JsonObject(
            call.Body()
                .Select(one =>
                    KeyValuePair.Create(char.ToLowerInvariant(one.Key[0]) + one.Key[1..], one.Value?.DeepClone())
                )
        );
        return StrictJson.Object(
            lower,
            "getSchedule",
            "microsoft.graph.getSchedule",
            "schedules",
            "startTime",
            "endTime",
            "availabilityViewInterval"
        );
    }

    private static void Check(Call call, string[] mails, DateTime from, DateTime to, int interval)
    {
        if (mails.Length is 0 or > 20)
        {
            throw GraphError.Invalid("Between 1 and 20 schedules can be asked for.");
        }

        if (from >= to)
        {
            throw GraphError.Invalid("endTime must be after startTime.");
        }

        if (to - from >= TimeSpan.FromDays(62))
        {
            throw new GraphError(
                400,
                "ErrorTimeIntervalTooBig",
                "The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = 62 days."
            );
        }

        if (interval is < 5 or > 1440)
        {
            throw GraphError.Invalid("availabilityViewInterval must be between 5 and 1440.");
        }

        if (mails.Any(mail => !mail.Equals(call.Caller.Mail, StringComparison.OrdinalIgnoreCase)))
        {
            call.Needs(GraphScope.CalendarsReadShared, GraphScope.CalendarsReadWriteShared);
        }
    }

    private JsonObject Schedule(Call call, string mail, DateTime from, DateTime to, TimeSpan interval)
    {
        if (organisation.ByMail(mail) is not { Mailbox: Mailbox.Cloud } person)
        {
            return new JsonObject
            {
                ["scheduleId"] = mail,
                ["availabilityView"] = "",
                ["error"] = new JsonObject
                {
                    ["message"] = $"Unable to resolve e-mail address {mail} to an Active Directory object.",
                    ["responseCode"] = "ErrorMailRecipientNotFound",
                },
            };
        }

        var items = organisation.Between(person, from, to).Where(item => !item.IsCancelled).ToArray();
        return new JsonObject
        {
            ["scheduleId"] = mail,
            ["availabilityView"] = Availability.View(items, from, to, interval),
            ["scheduleItems"] = new JsonArray([.. items.Select(item => Written(item, call.Zone))]),
            ["workingHours"] = HoursJson.Write(person.WorkingHours),
        };
    }

    private static JsonObject Written(Item item, string zone)
    {
        var isPrivate = item.Meeting.Sensitivity != "normal";
        return new JsonObject
        {
            ["isPrivate"] = isPrivate,
            ["status"] = item.ShowAs,
            ["subject"] = isPrivate ? "" : item.Subject,
            ["location"] = isPrivate ? "" : item.Meeting.Location,
            ["start"] = GraphTime.Write(item.StartUtc, zone),
            ["end"] = GraphTime.Write(item.EndUtc, zone),
        };
    }
}
