using System.Collections.Immutable;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>A programme at a glance: one read of its roster, a request for each thousand pairs, and two more.</summary>
internal static class OverviewApi
{
    public static void MapOverview(this RouteGroupBuilder one) =>
        one.MapGet("/overview", GetAsync).WithSummary("A programme at a glance");

    private static async Task<OverviewAnswer> GetAsync(
        string programme,
        CountedAnswers answers,
        TableProgrammes programmes,
        LedgerStore ledger,
        TablePeople people,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var (id, now) = (new ProgrammeId(programme), time.GetUtcNow());
        var reading = answers.WithLinesAsync(id, ct);
        var counting = ledger.TotalsAsync(Month.Of(now), id, ct);
        var missing = people.AwayAsync(ct);
        var (lines, blocks) = await reading;
        var (totals, away) = (await counting, await missing);
        var overview = Overview.Of(lines, blocks, now);
        return new OverviewAnswer(
            new ProgrammeName(programme, (await programmes.FindAsync(id, ct)).Name),
            now,
            overview.Funnel,
            overview.Sessions,
            overview.CheckIns,
            overview.Pulse,
            overview.Trend,
            overview.Stuck,
            lines.SelectMany(line => new[] { line.Executive, line.Mentor }).Where(away.Contains).Distinct().Count(),
            totals is null
                ? null
                : new DeliveryNumbers(
                    totals.Due,
                    totals.Sent,
                    totals.Waiting,
                    totals.Suspended,
                    totals.Failed.Values.Sum(),
                    totals.At
                )
        );
    }
}

internal sealed record ProgrammeName(string Id, string Name);

/// <summary>What became of this month's messages.</summary>
internal sealed record DeliveryNumbers(int Due, int Sent, int Waiting, int Kept, int Failed, DateTimeOffset CountedAt);

/// <param name="NotReached">People of the programme the coach cannot write to.</param>
/// <param name="Deliveries">Null before the first count.</param>
internal sealed record OverviewAnswer(
    ProgrammeName Programme,
    DateTimeOffset AsOf,
    ImmutableArray<StageCount> Funnel,
    SessionCounts Sessions,
    CheckInCounts? CheckIns,
    Pulse? Pulse,
    ImmutableArray<TrendPoint> Trend,
    int Stuck,
    int NotReached,
    DeliveryNumbers? Deliveries
);
