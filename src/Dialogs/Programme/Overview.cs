using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

public sealed record StageCount(RosterStage Stage, int Count);

/// <summary>Sessions that were to be by now, and those of them that one of the two said were held.</summary>
public sealed record SessionCounts(int Agreed, int Held);

public sealed record CheckInCounts(int Asked, int Answered);

/// <summary>How it goes, as the two sides of at least five people say, over a year; a mean that fewer gave is null.</summary>
public sealed record Pulse(int People, double? Useful, double? Free, double? Recommend);

public sealed record TrendPoint(string Month, int SessionsHeld, int SessionsAgreed, double? Useful, double? Free)
    : Discreet;

/// <summary>A programme at a glance.</summary>
public sealed record Overview(
    ImmutableArray<StageCount> Funnel,
    SessionCounts Sessions,
    CheckInCounts? CheckIns,
    Pulse? Pulse,
    ImmutableArray<TrendPoint> Trend,
    int Stuck
)
{
    public const int Months = 12;

    private static readonly Measure[] OfPulse = [Measure.Useful, Measure.Free, Measure.Recommend];

    /// <param name="lines">As far as they tell stages and sessions.</param>
    /// <param name="blocks">All whole ones.</param>
    public static Overview Of(IReadOnlyCollection<RosterLine> lines, ImmutableArray<Block> blocks, DateTimeOffset now)
    {
        var thisMonth = ProgrammeMonth.Of(now);
        var year = new View(thisMonth.Back(Months - 1)).Of(blocks);
        var stages = lines.CountBy(line => line.Stage).ToDictionary();
        return new Overview(
            [.. Enum.GetValues<RosterStage>().Select(stage => new StageCount(stage, stages.GetValueOrDefault(stage)))],
            new SessionCounts(lines.Sum(line => line.AgreedBy(now)), lines.Sum(line => line.Held)),
            Total.Of(year, Measure.CheckIn) is { } asked ? new CheckInCounts(asked.Count, asked.Sum) : null,
            PulseOf(year),
            TrendOf(lines, year, thisMonth, now),
            lines.Count(line => line.StuckDays(now) is not null)
        );
    }

    private static Pulse? PulseOf(ImmutableArray<Block> year)
    {
        var people = year.Where(block => OfPulse.Contains(block.Measure))
            .SelectMany(block => block.People)
            .Distinct()
            .Count();
        return people == 0
            ? null
            : new Pulse(
                people,
                Total.Of(year, Measure.Useful)?.Mean,
                Total.Of(year, Measure.Free)?.Mean,
                Total.Of(year, Measure.Recommend)?.Mean
            );
    }

    private static ImmutableArray<TrendPoint> TrendOf(
        IEnumerable<RosterLine> lines,
        ImmutableArray<Block> year,
        ProgrammeMonth thisMonth,
        DateTimeOffset now
    )
    {
        var past = lines.SelectMany(line => line.Sessions).Where(session => session.EndsAt <= now).ToList();
        var agreed = past.CountBy(session => ProgrammeMonth.Of(session.StartsAt)).ToDictionary();
        var held = past.Where(session => session.WasHeld)
            .CountBy(session => ProgrammeMonth.Of(session.StartsAt))
            .ToDictionary();
        var months = year.ToLookup(block => block.Month);
        return
        [
            .. Enumerable
                .Range(0, Months)
                .Select(back => thisMonth.Back(Months - 1 - back))
                .Select(month =>
                {
                    return new TrendPoint(
                        month.ToString(),
                        held.GetValueOrDefault(month),
                        agreed.GetValueOrDefault(month),
                        Total.Of(months[month], Measure.Useful)?.Mean,
                        Total.Of(months[month], Measure.Free)?.Mean
                    );
                }),
        ];
    }
}
