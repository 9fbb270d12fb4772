using System.Collections.Immutable;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Telemetry;
using Series = RMBot.Calendars.Series;

namespace RMBot.Calendar;

/// <summary>The calendars in Microsoft 365, seen and changed on behalf of the executive, who signed in for it.</summary>
public sealed class GraphCalendar(
    ICalendarAccess access,
    GraphLine line,
    FreeTimes times,
    TimeProvider time,
    ILogger<GraphCalendar> log
) : ICalendar
{
    /// <summary>Of the ten seconds of a turn; the rest is for saving and answering.</summary>
    private static readonly TimeSpan TurnShare = TimeSpan.FromSeconds(6);

    public async Task<Offering> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        pair.Charter is not { } charter
            ? pair.UsualOffers(now, NoCalendar.NotPossible)
            : await InATurnAsync(pair, (graph, until) => times.OffersAsync(graph, pair, charter, now, until), ct) switch
            {
                CalendarAnswer<Offering.Free>.Done found => found.Value,
                CalendarAnswer<Offering.Free>.Refused { Why: NoCalendar.NotSignedIn } => new Offering.SignIn(),
                CalendarAnswer<Offering.Free>.Refused refused => pair.UsualOffers(now, refused.Why),
                null => new Offering.Slow(),
                _ => pair.UsualOffers(now, NoCalendar.Down),
            };

    public Task<CalendarAnswer<Offering.Free>> FindAsync(Pair pair, DateTimeOffset now, CancellationToken ct) =>
        pair.Charter is { } charter
            ? AskAsync(pair, (graph, until) => times.OffersAsync(graph, pair, charter, now, until), ct, ct)
            : Task.FromResult<CalendarAnswer<Offering.Free>>(
                new CalendarAnswer<Offering.Free>.Refused(NoCalendar.NotPossible)
            );

    public async Task<ImmutableArray<DateTimeOffset>> OtherTimesAsync(
        Pair pair,
        Session session,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        await InATurnAsync(pair, (graph, until) => times.OthersAsync(graph, pair, session, now, until), ct)
            is CalendarAnswer<ImmutableArray<DateTimeOffset>>.Done found
            ? found.Value
            : UsualTimes.OtherTimesFor(pair, session, now);

    public Task<CalendarAnswer<Entry>> BookAsync(Pair pair, Series series, CancellationToken ct) =>
        AskAsync(
            pair,
            async (graph, _) =>
            {
                var (executive, mentor) = (
                    await access.FindAsync(pair.Executive.Id, ct),
                    await access.FindAsync(pair.Mentor.Id, ct)
                );
                return (mentor?.Person.Mail ?? pair.Mentor.Mail) is not { } mail
                    ? new CalendarAnswer<Entry>.Refused(NoCalendar.NoMailbox)
                    : await graph.BookAsync(
                        pair,
                        series,
                        mail,
                        new CalendarTexts(executive?.Person.Culture(pair.Language) ?? Cultures.Of(pair.Language)),
                        ct
                    );
            },
            ct,
            ct
        );

    public Task<CalendarAnswer<Nothing>> MoveAsync(Pair pair, Session session, CancellationToken ct) =>
        AskAsync(pair, (graph, _) => graph.MoveAsync(pair, session, ct), ct, ct);

    public Task<CalendarAnswer<Nothing>> CancelAsync(Pair pair, string entry, CancellationToken ct) =>
        AskAsync(pair, (graph, _) => graph.CancelAsync(pair, entry, ct), ct, ct);

    public Task SignOutAsync(PersonId person, CancellationToken ct) => access.SignOutAsync(person, ct);

    public Task<CalendarAnswer<ImmutableArray<Occurrence>>> LookAsync(Pair pair, CancellationToken ct) =>
        AskAsync(pair, (graph, _) => graph.LookAsync(pair, ct), ct, ct);

    /// <summary>Null when the calendars took longer than a turn can wait.</summary>
    private async Task<CalendarAnswer<T>?> InATurnAsync<T>(
        Pair pair,
        Func<GraphServiceClient, CancellationToken, Task<CalendarAnswer<T>>> ask,
        CancellationToken ct
    )
    {
        using var end = new CancellationTokenSource(TurnShare, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, ct);
        var answer = await AskAsync(pair, ask, either.Token, ct);
        return end.IsCancellationRequested && answer is CalendarAnswer<T>.Later ? null : answer;
    }

    /// <summary>Asks with the executive's token; one that Graph no longer takes is replaced once.</summary>
    private async Task<CalendarAnswer<T>> AskAsync<T>(
        Pair pair,
        Func<GraphServiceClient, CancellationToken, Task<CalendarAnswer<T>>> ask,
        CancellationToken until,
        CancellationToken ct
    )
    {
        try
        {
            for (var isSecond = false; ; isSecond = true)
            {
                if (await access.TokenOfAsync(pair.Executive.Id, until) is not { } token)
                {
                    return new CalendarAnswer<T>.Refused(NoCalendar.NotSignedIn);
                }

                try
                {
                    return await ask(line.For(token), until);
                }
                catch (ODataError refusal) when (refusal.ResponseStatusCode == 401 && !isSecond)
                {
                    access.Forget(pair.Executive.Id);
                }
            }
        }
        catch (Exception trouble) when (trouble.IsOfTheLine(ct))
        {
            var answer = trouble.AnswerOf<T>(time.GetUtcNow());
            log.CalendarTrouble(pair.Id.Value, GraphTrouble.NameOf(trouble), answer.GetType().Name);
            return answer;
        }
    }
}
