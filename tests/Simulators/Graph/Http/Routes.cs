using RMBot.Simulators.Graph.Answers;

namespace RMBot.Simulators.Graph.Http;

/// <summary>Which part of Graph answers a call.</summary>
internal sealed class Routes(
    Events events,
    EventChange change,
    Views views,
    Deltas deltas,
    Schedules schedules,
    Answers.Directory directory,
    Apps apps
)
{
    public Answer Answer(Call call)
    {
        RefuseWithoutMailbox(call);
        return (call.Request.Method, call.Rest) switch
        {
            ("GET", []) => directory.Get(call),
            ("GET", ["users"]) => directory.Find(call),
            ("GET", ["appCatalogs", "teamsApps"]) => apps.Find(call),
            ("POST", ["teamwork", "installedApps"]) => apps.Install(call),
            ("GET", ["manager"]) => directory.Manager(call),
            ("GET", ["mailboxSettings"]) => Settings.Get(call),
            ("POST", ["calendar", "getSchedule" or "microsoft.graph.getSchedule"]) => schedules.Get(call),
            ("POST", ["events"] or ["calendar", "events"]) => events.Book(call),
            ("GET", ["events"] or ["calendar", "events"]) => RefuseList(),
            ("GET", ["calendarView"] or ["calendar", "calendarView"]) => views.Calendar(call),
            ("GET", ["calendarView", "delta" or "delta()" or "microsoft.graph.delta()"]) => deltas.Get(call),
            ("GET", ["events", var id]) => events.Get(call, id),
            ("GET", ["events", var id, "instances"]) => views.Instances(call, id),
            ("PATCH", ["events", var id]) => change.Patch(call, id),
            ("POST", ["events", var id, "cancel" or "microsoft.graph.cancel"]) => events.Cancel(call, id),
            ("DELETE", ["events", var id]) => events.Delete(call, id),
            _ => throw new GraphError(400, "BadRequest", $"Resource not found for '{call.Request}'."),
        };
    }

    public static bool IsOfMailbox(string[] rest) =>
        rest is ["calendar" or "calendarView" or "events" or "mailboxSettings", ..];

    private static void RefuseWithoutMailbox(Call call)
    {
        if (IsOfMailbox(call.Rest) && call.Owner.Mailbox != Mailbox.Cloud)
        {
            throw new GraphError(
                404,
                "MailboxNotEnabledForRESTAPI",
                call.Owner.Mailbox == Mailbox.OnPremises
                    ? "The mailbox is either inactive, soft-deleted, or is hosted on-premise."
                    : "REST API is not yet supported for this mailbox."
            );
        }
    }

    // Events cannot be found by their transactionId: no filter on it is known to work.
    private static Answer RefuseList() =>
        throw new GraphError(
            400,
            "ErrorInvalidUrlQueryFilter",
            "Listing events by a filter is not simulated; use calendarView."
        );
}
