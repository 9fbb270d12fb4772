using System.Collections.Immutable;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Driver;

/// <summary>A calendar that offers one series a week ahead at ten, and remembers what it was asked to do.</summary>
public sealed class TestCalendar : ICalendar
{
    public List<string> Done { get; } = [];

    public Task<ImmutableArray<Offer>> OfferAsync(Pair pair, DateTimeOffset now, CancellationToken ct)
    {
        var first = LocalTime.Day(now, pair.Executive.TimeZone).AddDays(7);
        var starts = Rhythm.Series(
            first,
            new TimeOnly(10, 0),
            Cadence.Monthly,
            pair.Charter!.EndsOn,
            pair.Executive.TimeZone
        );
        return Task.FromResult(starts.IsEmpty ? [] : ImmutableArray.Create(new Offer("tuesdays", starts, 60)));
    }

    public Task BookAsync(Pair pair, Offer offer, CancellationToken ct) => Note($"book {offer.Id}");

    public Task MoveAsync(Pair pair, Session session, DateTimeOffset to, CancellationToken ct) =>
        Note($"move {session.Number}");

    public Task CancelAsync(Pair pair, Session session, CancellationToken ct) => Note($"cancel {session.Number}");

    private Task Note(string what)
    {
        Done.Add(what);
        return Task.CompletedTask;
    }
}
