using System.Collections.Immutable;

namespace RMBot.Programme;

public enum PairOrder
{
    Executive,
    Mentor,
    Stage,
    Since,
    Ends,
    Next,
}

/// <summary>Which pairs are asked for, and which page of them.</summary>
/// <param name="Named">Part of a name; pairs without names have none.</param>
/// <param name="Page">From 1.</param>
public sealed record PairQuery(
    RosterStage? Stage = null,
    bool StuckOnly = false,
    string? Named = null,
    PairOrder Order = PairOrder.Executive,
    bool Descending = false,
    int Page = 1,
    int Size = 50
) : Discreet
{
    public const int MostInPage = 200;
}

/// <param name="Total">How many there are on all pages.</param>
public sealed record PairPage(int Total, ImmutableArray<RosterLine> Lines) : Discreet
{
    public static PairPage Of(IEnumerable<RosterLine> lines, PairQuery query, DateTimeOffset now)
    {
        var found = lines.Where(line => IsMeant(line, query, now)).ToList();
        return new PairPage(
            found.Count,
            [.. InOrder(found, query).Skip((query.Page - 1) * query.Size).Take(query.Size)]
        );
    }

    private static bool IsMeant(RosterLine line, PairQuery query, DateTimeOffset now) =>
        (query.Stage is null || line.Stage == query.Stage)
        && (!query.StuckOnly || line.StuckDays(now) is not null)
        && (string.IsNullOrWhiteSpace(query.Named) || Has(line.ExecutiveName, query) || Has(line.MentorName, query));

    private static bool Has(string? name, PairQuery query) =>
        name?.Contains(query.Named!.Trim(), StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<RosterLine> InOrder(IEnumerable<RosterLine> lines, PairQuery query) =>
        query.Order switch
        {
            PairOrder.Executive => By(lines, query, line => line.ExecutiveName, StringComparer.OrdinalIgnoreCase),
            PairOrder.Mentor => By(lines, query, line => line.MentorName, StringComparer.OrdinalIgnoreCase),
            PairOrder.Stage => By(lines, query, line => (RosterStage?)line.Stage),
            PairOrder.Since => By(lines, query, line => (DateTimeOffset?)line.Since),
            PairOrder.Ends => By(lines, query, line => line.EndsOn),
            PairOrder.Next => By(lines, query, line => line.NextDue),
        };

    /// <summary>
    /// What has no value comes last in either direction; what is equal keeps one order, so that no page repeats another.
    /// </summary>
    private static IEnumerable<RosterLine> By<T>(
        IEnumerable<RosterLine> lines,
        PairQuery query,
        Func<RosterLine, T> key,
        IComparer<T>? comparer = null
    )
    {
        var known = lines.OrderBy(line => key(line) is null);
        var ordered = query.Descending ? known.ThenByDescending(key, comparer) : known.ThenBy(key, comparer);
        return ordered.ThenBy(line => line.Pair.Value, StringComparer.Ordinal);
    }
}
