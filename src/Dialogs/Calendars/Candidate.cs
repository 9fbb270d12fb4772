using System.Collections.Immutable;

namespace RMBot.Calendars;

/// <summary>What could be offered: a series or a single time.</summary>
/// <param name="Day">Its weekday when it is a series, its date when it is a single time, as a number.</param>
/// <param name="Cost">What speaks against it; the least is the best.</param>
public sealed record Candidate(int Day, TimeOnly Time, int Cost, ImmutableArray<Opening> Openings)
{
    private const int Offers = 3;
    private const int Alike = 8;
    private static readonly TimeSpan Apart = TimeSpan.FromHours(2);

    /// <summary>The best, then the best that are something else: another day, or hours apart; both if that costs little.</summary>
    public static ImmutableArray<Candidate> Best(IReadOnlyCollection<Candidate> candidates)
    {
        var best = ImmutableArray.Create<Candidate>();
        while (
            best.Length < Offers
            && candidates.Where(one => best.All(one.DiffersFrom)).MinBy(one => one.Cost + one.LikenessTo(best))
                is { } next
        )
        {
            best = best.Add(next);
        }

        return best;
    }

    /// <summary>Two series whose sessions are mostly the same, most of them shifted, are no choice either.</summary>
    private bool DiffersFrom(Candidate other) =>
        (Day != other.Day || IsApartFrom(other))
        && Openings.Count(opening => other.Openings.Contains(opening)) * 2 <= Openings.Length;

    private bool IsApartFrom(Candidate other) => (Time.ToTimeSpan() - other.Time.ToTimeSpan()).Duration() >= Apart;

    private int LikenessTo(ImmutableArray<Candidate> others) =>
        others.Sum(other => (Day == other.Day ? Alike : 0) + (IsApartFrom(other) ? 0 : Alike));
}
