using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>A look for times that took longer than a turn: what is found is sent as a prompt.</summary>
/// <param name="Number">The first of a pair is 1.</param>
/// <param name="Found">Null while the calendars have not answered.</param>
public sealed record Search(int Number, FoundTimes? Found = null) : Discreet;

/// <summary>What a search came to.</summary>
/// <param name="Offers">Free for both; none when the calendars cannot be seen, or nothing is free.</param>
/// <param name="CannotSee">Why usual times have to do; null when the calendars were seen.</param>
public sealed record FoundTimes(
    DateTimeOffset At,
    ImmutableArray<Offer> Offers,
    DateTimeOffset? LookBack = null,
    bool SeesBoth = true,
    NoCalendar? CannotSee = null
) : Discreet;

/// <summary>The rules of looking for times beyond a turn.</summary>
public static class Searching
{
    /// <summary>Tries before usual times have to do: somebody waits.</summary>
    public const int MostTries = 2;

    /// <summary>After it somebody may have filled the times that were free.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <summary>Goes on looking after the turn; one search at a time.</summary>
    public static Pair SearchTimes(this Pair pair) =>
        pair.Stage != Stage.Active || pair.Search is { Found: null }
            ? pair
            : pair with
            {
                Search = new Search((pair.Search?.Number ?? 0) + 1),
            };

    /// <summary>The person has times before them: nothing is looked for any more.</summary>
    public static Pair StopSearching(this Pair pair, DateTimeOffset now) =>
        pair.Search is { Found: null } open
            ? pair with
            {
                Search = open with { Found = new FoundTimes(now, []) },
            }
            : pair;

    public static Pair Find(this Pair pair, FoundTimes found)
    {
        if (pair.Search is not { Found: null } open)
        {
            return pair;
        }

        var prompt = Prompt.Of(PromptKind.TimesFound, Role.Executive, found.At, open.Number) with { IsAnswer = true };
        return (pair with { Search = open with { Found = found } }).Owe(prompt);
    }

    /// <summary>What was found a short while ago, to be booked without asking the calendars again.</summary>
    public static Offering? FoundLately(this Pair pair, string? chosen, DateTimeOffset now) =>
        pair.Search?.Found is { } found && now - found.At < Fresh && found.Offers.Any(offer => offer.Id == chosen)
            ? Free(found)
            : null;

    public static Offering Offering(this Pair pair, FoundTimes found, DateTimeOffset now) =>
        found.CannotSee is { } why ? pair.UsualOffers(now, why) : Free(found);

    private static Offering.Free Free(FoundTimes found) =>
        new(found.Offers) { LookBack = found.LookBack, SeesBoth = found.SeesBoth };
}
