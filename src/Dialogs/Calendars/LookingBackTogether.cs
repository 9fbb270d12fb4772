using RMBot.Pairs;
using RMBot.Review;

namespace RMBot.Calendars;

/// <summary>The one meeting in the week before the end in which the two look back together (S29, S60).</summary>
public static class LookingBackTogether
{
    public const int Minutes = 30;

    /// <summary>Books it beside the sessions; one that is ahead already stays.</summary>
    public static Pair BookLookBack(this Pair pair, DateTimeOffset? at, DateTimeOffset now) =>
        pair.Stage != Stage.Active
        || at is not { } start
        || start <= now
        || LocalTime.Day(start, pair.Executive.TimeZone) >= pair.LastDay()
        || pair.LookBackAhead(now) is not null
            ? pair
            : pair with
            {
                Series = pair.Series.Add(new Series(pair.Series.Length + 1, SeriesKind.LookBack, 0, [start], Minutes)),
            };

    /// <summary>When it is, while it is ahead.</summary>
    public static DateTimeOffset? LookBackAhead(this Pair pair, DateTimeOffset now) =>
        pair.Series.FirstOrDefault(series => IsWanted(series) && series.Starts[0] > now)?.Starts[0];

    /// <summary>Takes it out of the calendars again, as soon as it is in them; one that is over stays.</summary>
    public static Pair ReleaseLookBack(this Pair pair, DateTimeOffset now) =>
        pair.Series.FirstOrDefault(series => IsWanted(series) && series.Starts[0] > now) is { } lookBack
            ? pair with
            {
                Series = pair.Series.Replace(
                    lookBack,
                    lookBack.State == SeriesState.Asked
                        ? lookBack with
                        {
                            IsUnwanted = true,
                        }
                        : lookBack with
                        {
                            State = SeriesState.Releasing,
                        }
                ),
            }
            : pair;

    private static bool IsWanted(Series series) =>
        series is { Kind: SeriesKind.LookBack, IsUnwanted: false, State: SeriesState.Asked or SeriesState.Booked };
}
