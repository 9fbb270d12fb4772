using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using Series = RMBot.Calendars.Series;

namespace RMBot.Calendar;

/// <summary>A series as Graph is asked to book it: the executive's own meeting, online, the mentor invited, nothing private in it.</summary>
internal static class MeetingDraft
{
    private const int ReminderMinutes = 15;

    public static Event Of(Pair pair, Series series, Pattern pattern, string mentor, CalendarTexts t)
    {
        var zone = GraphTime.Windows(pattern.TimeZone);
        var start = pattern.FirstDay.ToDateTime(pattern.Time);
        return new Event
        {
            TransactionId = TransactionOf(pair.Id, series.Number).ToString(),
            Subject = t.Subject(pair.Executive.FirstName, pair.Mentor.FirstName),
            Body = new ItemBody { ContentType = BodyType.Text, Content = t.Invitation },
            Start = start.ToGraph(zone),
            End = start.AddMinutes(series.Minutes).ToGraph(zone),
            Recurrence = series.Starts.Length == 1 ? null : Every(pattern, zone),
            Attendees =
            [
                new Attendee
                {
                    Type = AttendeeType.Required,
                    EmailAddress = new EmailAddress { Address = mentor, Name = pair.Mentor.Name },
                },
            ],
            IsOnlineMeeting = true,
            OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
            IsReminderOn = true,
            ReminderMinutesBeforeStart = ReminderMinutes,
            AllowNewTimeProposals = true,
        };
    }

    /// <summary>The same for the same series for ever, whoever asks: Graph books it once.</summary>
    public static Guid TransactionOf(PairId pair, int series) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{pair.Value}/{series}")).AsSpan(0, 16));

    /// <summary>
    /// The pattern with the fewest exceptions, in the executive's zone if that is as good as any; null for starts that are no
    /// series.
    /// </summary>
    public static Pattern? PatternOf(Pair pair, Series series)
    {
        var offer = new Offer(nameof(Series), series.Starts, series.Minutes);
        try
        {
            return new[] { pair.Executive.TimeZone, pair.Mentor.TimeZone }
                .Select(zone => GraphTime.Windows(zone) == "UTC" ? "UTC" : zone)
                .Distinct()
                .Select(zone => Pattern.Of(offer, zone))
                .MinBy(pattern => pattern.Deviations.Length);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static PatternedRecurrence Every(Pattern pattern, string zone) =>
        new()
        {
            Pattern = new RecurrencePattern
            {
                Type = RecurrencePatternType.Weekly,
                Interval = pattern.Weeks,
                DaysOfWeek = [(DayOfWeekObject)(int)pattern.FirstDay.DayOfWeek],
                FirstDayOfWeek = DayOfWeekObject.Monday,
            },
            Range = new RecurrenceRange
            {
                Type = RecurrenceRangeType.Numbered,
                StartDate = new Date(pattern.FirstDay.Year, pattern.FirstDay.Month, pattern.FirstDay.Day),
                NumberOfOccurrences = pattern.Count,
                RecurrenceTimeZone = zone,
            },
        };
}
