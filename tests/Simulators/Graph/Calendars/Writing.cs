using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Calendars;

/// <summary>What people do to their meetings, in Outlook or through Graph.</summary>
internal static class Writing
{
    public static void Move(this Organisation organisation, Item item, DateTime startUtc, TimeSpan length, DateTime now)
    {
        if (length < TimeSpan.Zero)
        {
            throw new GraphError(400, "ErrorPropertyValidationFailure", "The end must not be before the start.");
        }

        if ((startUtc, length) == (item.StartUtc, item.Length))
        {
            return;
        }

        if (item.Day is { } day)
        {
            item.RefuseCrossing(startUtc, length);
            var change = item.Meeting.ChangeFor(day);
            (change.StartUtc, change.Length) = (startUtc, length);
            item.Meeting.Attendees.ForEach(attendee => change.Responses[attendee.Mail] = Responses.None);
            organisation.Touch(item.Meeting, change, now);
            return;
        }

        (item.Meeting.StartUtc, item.Meeting.Length) = (startUtc, length);
        item.Meeting.Changes.Clear();
        item.Meeting.Attendees.ForEach(attendee => attendee.Response = Responses.None);
        organisation.Touch(item.Meeting, null, now);
    }

    /// <summary>By the organiser for everybody; those invited keep a cancelled copy.</summary>
    public static void Cancel(this Organisation organisation, Item item, DateTime now)
    {
        if (!item.IsOrganizer)
        {
            throw new GraphError(
                400,
                "ErrorCalendarIsNotOrganizerForCancel",
                "Your request can't be completed. You need to be an organizer to cancel a meeting."
            );
        }

        foreach (var gone in item.Day is null ? organisation.AllOf(item) : [item])
        {
            organisation.Left(gone);
        }

        if (item.Day is { } day)
        {
            item.Meeting.ChangeFor(day).IsCancelled = true;
        }
        else
        {
            item.Meeting.IsCancelled = true;
        }

        organisation.Touch(item.Meeting, item.Change, now);
    }

    public static void Delete(this Organisation organisation, Item item, DateTime now)
    {
        if (item.IsOrganizer)
        {
            organisation.Cancel(item, now);
            return;
        }

        foreach (var gone in item.Day is null ? organisation.AllOf(item) : [item])
        {
            organisation.Left(gone);
        }

        (item.Day is { } day ? item.Meeting.ChangeFor(day).RemovedBy : item.Meeting.RemovedBy).Add(item.Owner.Id);
        organisation.Touch(item.Meeting, item.Change, now);
    }

    /// <summary>Someone invited answers; who declines has it no longer in the calendar.</summary>
    public static void Respond(this Organisation organisation, Item item, string response, DateTime now)
    {
        var attendee =
            item.Meeting.AttendeeOf(item.Owner) ?? throw GraphError.Invalid("Only who is invited can answer.");
        if (item.Day is { } day)
        {
            item.Meeting.ChangeFor(day).Responses[attendee.Mail] = response;
        }
        else
        {
            attendee.Response = response;
            item.Meeting.Changes.ForEach(change => change.Responses.Remove(attendee.Mail));
        }

        attendee.RespondedAt = now;
        organisation.Touch(item.Meeting, item.Change, now);
        if (response == Responses.Declined)
        {
            organisation.Delete(item, now);
        }
    }

    private static Item[] AllOf(this Organisation organisation, Item item) =>
        organisation
            .Between(item.Owner, DateTime.MinValue, item.Meeting.StartUtc.AddYears(3))
            .Where(one => one.Meeting == item.Meeting)
            .Append(item)
            .DistinctBy(one => one.Id)
            .ToArray();

    private static void RefuseCrossing(this Item item, DateTime startUtc, TimeSpan length)
    {
        var zone = item.Meeting.Recurrence!.Zone;
        var others = item
            .Meeting.ItemsOf(item.Owner, item.OriginalUtc)
            .Where(other => other.IsThere && !other.IsCancelled)
            .ToArray();
        var before = others.LastOrDefault(other => other.Day < item.Day);
        var after = others.FirstOrDefault(other => other.Day > item.Day);
        var crosses =
            (before is not null && DayOf(startUtc) <= DayOf(before.StartUtc))
            || (after is not null && DayOf(startUtc + length) >= DayOf(after.StartUtc));
        if (crosses)
        {
            throw new GraphError(
                400,
                "ErrorOccurrenceCrossingBoundary",
                "Modified occurrence is crossing or overlapping adjacent occurrence."
            );
        }

        DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(Zones.ToLocal(utc, zone));
    }
}
