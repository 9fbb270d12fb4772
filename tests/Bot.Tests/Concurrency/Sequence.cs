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
internal sealed class Sequence(Model model, Standing start, Outcome outcome)
{
    private static readonly TimeSpan ClaimFor = new DeliveryOptions().ClaimFor;

    private readonly ImmutableArray<Seen> seen = outcome.Seen;
    private readonly string end = outcome.End.Text();
    private readonly HashSet<string> tried = [];

    /// <summary>How many states were looked at.</summary>
    public int Tried => tried.Count;

    public Task<bool> ExistsAsync() =>
        FromAsync(new Place(start, [.. seen.Select(_ => 0)], ImmutableSortedDictionary<int, PromptId>.Empty));

    private async Task<bool> FromAsync(Place place)
    {
        if (!tried.Add(place.Text()))
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
            if (!IsThrough(place, at) && Span(at, place.Steps[at]).From < bound && await AfterAsync(place, at))
            {
                return true;
            }
        }

        return false;
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
            else
            {
                var (next, answer) = await model.DoAsync(place.Standing, seen[at].Doing, now);
                if (answer == seen[at].Answer && await FromAsync(place.After(next, at)))
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

    /// <param name="Steps">How far each has come.</param>
    /// <param name="Claimed">What each that delivers has shown and not yet marked.</param>
    private sealed record Place(
        Standing Standing,
        ImmutableArray<int> Steps,
        ImmutableSortedDictionary<int, PromptId> Claimed
    )
    {
        public Place After(Standing next, int at) =>
            this with
            {
                Standing = next,
                Steps = Steps.SetItem(at, Steps[at] + 1),
            };

        public Place After(Pair next, int at) => After(Standing with { Pair = next }, at);

        public Place With(Pair next) => this with { Standing = Standing with { Pair = next } };

        public string Text() => $"{string.Join(',', Steps)} {string.Concat(Claimed)} {Standing.Text()}";
    }
}
