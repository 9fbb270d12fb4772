using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using RMBot.Calendars;
using RMBot.Sessions;

namespace RMBot.Calendar;

/// <summary>What goes wrong on the line to Graph, as an answer the pair can act on. Told apart by code, never by message.</summary>
internal static class GraphTrouble
{
    public const string Gone = "ErrorItemNotFound";
    public const string Duplicate = "ErrorDuplicateTransactionId";
    public const string CrossesItsNeighbour = "ErrorOccurrenceCrossingBoundary";
    private const string NoMailbox = "MailboxNotEnabledForRESTAPI";

    public static bool Is(this ODataError refusal, string code) =>
        string.Equals(refusal.Error?.Code, code, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is the line's, and not ours or the end of whoever asked.</summary>
    public static bool IsOfTheLine(this Exception trouble, CancellationToken ct) =>
        trouble is ApiException or HttpRequestException or TimeoutException or IOException
        || (trouble is OperationCanceledException && !ct.IsCancellationRequested);

    /// <summary>What to log of it; a message may hold somebody's words or address.</summary>
    public static string NameOf(Exception trouble) =>
        trouble is ODataError { Error.Code: { } code } ? code : trouble.GetType().Name;

    public static CalendarAnswer<T> AnswerOf<T>(this Exception trouble, DateTimeOffset now) =>
        trouble switch
        {
            ODataError refusal when refusal.Is(NoMailbox) => Refused<T>(NoCalendar.NoMailbox),
            ApiException { ResponseStatusCode: 401 } => Refused<T>(NoCalendar.NotSignedIn),
            ApiException { ResponseStatusCode: 403 } => Refused<T>(NoCalendar.NotAllowed),
            ApiException { ResponseStatusCode: 408 or 429 or >= 500 } busy => new CalendarAnswer<T>.Later(
                WaitOf(busy, now)
            ),
            ODataError => Refused<T>(NoCalendar.NotPossible),
            _ => new CalendarAnswer<T>.Later(TimeSpan.Zero),
        };

    private static TimeSpan WaitOf(ApiException busy, DateTimeOffset now) =>
        busy
            .ResponseHeaders?.FirstOrDefault(header =>
                header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)
            )
            .Value?.FirstOrDefault()
            is { } asked
            ? MailboxTurns.WaitOf(asked, now) ?? TimeSpan.Zero
            : TimeSpan.Zero;

    private static CalendarAnswer<T> Refused<T>(NoCalendar why) => new CalendarAnswer<T>.Refused(why);
}
