using System.Collections.Immutable;
using Newtonsoft.Json;
using RMBot.Delivery;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>
/// Looks for an order, one thing after another, in which the rules alone come to what was seen: what had ended before
/// something else began comes before it, everybody is answered as they were, and the end is the same (Wing and Gong). A
/// delivery is several steps: each card is claimed and shown, then marked; in between others may act.
/// </summary>
/// <remarks>
/// Where nothing fits, a turn may be two steps as well: a talk is kept elsewhere than its pair, and no storage writes one only if
/// the other is unchanged. A turn that leaves the pair alone may speak of it as it was when the turn read it; and one that has
/// written the pair decides again, if another device of the same person changed their talk meanwhile.
/// </remarks>
internal sealed class Sequence(Model model, Standing start, Outcome outcome)
{
    private static readonly TimeSpan ClaimFor = new DeliveryOptions().ClaimFor;

    private readonly ImmutableArray<Seen> seen = outcome.Seen;
    private readonly string end = outcome.End.Text();
    private readonly ImmutableDictionary<PromptId, DateTimeOffset> sentAt = outcome
        .End.Pair.Prompts.Where(prompt => prompt.Delivery is DeliveryState.Sent)
        .ToImmutableDictionary(prompt => prompt.Id, prompt => ((DeliveryState.Sent)prompt.Delivery).At);

    /// <summary>As digests: a history of many cards has tens of thousands of states, each a long text.</summary>
    private readonly HashSet<UInt128> tried = [];

    /// <summary>How many states were looked at.</summary>
    public int Tried => tried.Count;

    /// <summary>Whether somebody's turn had to be two steps.</summary>
    public bool IsInTwoSteps { get; private set; }

    public async Task<bool> ExistsAsync()
    {
        var place = new Place(
            start,
            [.. seen.Select(_ => 0)],
            ImmutableSortedDictionary<int, PromptId>.Empty,
            ImmutableSortedDictionary<int, Pair>.Empty,
            []
        );
        if (await FromAsync(place))
        {
            return true;
        }

        IsInTwoSteps = true;
        tried.Clear();
        return await FromAsync(place);
    }

    private async Task<bool> FromAsync(Place place)
    {
        if (!tried.Add(place.Digest()))
        {
            return false;
        }

        if (Enumerable.Range(0, seen.Length).All(at => IsThrough(place, at)))
        {
            return place.Standing.Text() == end;
        }

        var bound = Enumerable
            .Range(0, seen.Length)
            .Where(at => !IsThrough(place, at))
            .Min(at => Span(at, place.Steps[at]).To);
        for (var at = 0; at < seen.Length; at++)
        {
            if (
                !IsThrough(place, at)
                && Span(at, place.Steps[at]).From < bound
                && (await AfterAsync(place, at) || await AfterReadingAsync(place, at))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it goes on when this one reads the pair now, and the others go on meanwhile.</summary>
    private async Task<bool> AfterReadingAsync(Place place, int at) =>
        IsInTwoSteps
        && seen[at].Doing is Doing.Saying
        && !place.Read.ContainsKey(at)
        && await FromAsync(place with { Read = place.Read.Add(at, place.Standing.Pair) });

    /// <summary>Whether it goes on when this one writes the pair now, and decides again later.</summary>
    private async Task<bool> AfterWritingAsync(Place place, int at, Pair next) =>
        IsInTwoSteps
        && !ReferenceEquals(next, place.Standing.Pair)
        && !place.Wrote.Contains(at)
        && SpeaksTwice(at)
        && await FromAsync(place.With(next) with { Wrote = place.Wrote.Add(at) });

    /// <summary>Whether the same person says something else at the same time.</summary>
    private bool SpeaksTwice(int at) =>
        seen[at] is { Doing: Doing.Saying { Who: var who } } one
        && seen.Any(other =>
            other != one
            && other.Doing is Doing.Saying saying
            && saying.Who == who
            && other.Began < one.Ended
            && one.Began < other.Ended
        );

    /// <summary>Whether it goes on from what this one says of the pair as they read it; only if they leave it alone.</summary>
    private async Task<bool> AfterReadAsync(Place place, int at, Pair read, DateTimeOffset now)
    {
        var (next, answer) = await model.DoAsync(place.Standing with { Pair = read }, seen[at].Doing, now);
        return answer == seen[at].Answer
            && ReferenceEquals(next.Pair, read)
            && await FromAsync(
                place.After(place.Standing with { Talks = next.Talks }, at) with
                {
                    Read = place.Read.Remove(at),
                }
            );
    }

    /// <summary>Whether it goes on from what this one does next.</summary>
    private async Task<bool> AfterAsync(Place place, int at)
    {
        foreach (var now in seen[at].Times)
        {
            if (seen[at].Doing is Doing.Delivering)
            {
                foreach (var next in Delivered(place, at, now))
                {
                    if (await FromAsync(next))
                    {
                        return true;
                    }
                }
            }
            else if (place.Read.TryGetValue(at, out var read))
            {
                if (await AfterReadAsync(place, at, read, now))
                {
                    return true;
                }
            }
            else
            {
                var (next, answer) = await model.DoAsync(place.Standing, seen[at].Doing, now);
                if (
                    (answer == seen[at].Answer && await FromAsync(place.After(next, at)))
                    || await AfterWritingAsync(place, at, next.Pair)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<Place> Delivered(Place place, int at, DateTimeOffset now)
    {
        var (pair, step, cards) = (place.Standing.Pair, place.Steps[at], seen[at].Cards);
        if (place.Claimed.TryGetValue(at, out var claimed))
        {
            // When something was sent never changes again: what the end says otherwise leads nowhere.
            if (sentAt.TryGetValue(claimed, out var sent) && sent != now)
            {
                yield break;
            }

            yield return place.After(pair.Sent(claimed, now), at) with
            {
                Claimed = place.Claimed.Remove(at),
            };
            yield break;
        }

        var today = pair.At(now);
        if (today.DueAt(now) is not [var due, ..])
        {
            if (step == 2 * cards.Length)
            {
                yield return place.After(today, at);
            }

            yield break;
        }

        if (seen[at].Answer == "later" && step == 2 * cards.Length)
        {
            yield return place.After(pair, at);
        }

        if (!ReferenceEquals(today, pair))
        {
            yield return place.With(today);
        }
        else if (
            pair.IsOvertaken(due, now)
            || NextStep.CardFor(pair, due, Cast.AsPerson(pair[due.To]).Culture(pair.Language)) is not { } card
        )
        {
            yield return place.With(pair.Skipped(due.Id, "overtaken"));
        }
        else if (step < 2 * cards.Length && card.ToJson().ToString(Formatting.None) == cards[step / 2].Card)
        {
            yield return place.After(pair.InLanguage(due.To, null).Claim(due.Id, now + ClaimFor), at) with
            {
                Claimed = place.Claimed.SetItem(at, due.Id),
            };
        }
    }

    private bool IsThrough(Place place, int at) => place.Steps[at] == Length(at);

    private int Length(int at) => (2 * seen[at].Cards.Length) + 1;

    /// <summary>Between which moments a step takes effect: a claim before its card is shown, a mark after it.</summary>
    private (int From, int To) Span(int at, int step)
    {
        var (one, card) = (seen[at], step / 2);
        var from =
            step % 2 == 1 ? one.Cards[card].At
            : card == 0 ? one.Began
            : one.Cards[card - 1].At;
        var next = step % 2 == 1 ? card + 1 : card;
        return (from, next < one.Cards.Length ? one.Cards[next].At : one.Ended);
    }
}
