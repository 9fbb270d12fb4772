using RMBot.Delivery;
using RMBot.Load.Prompts;

namespace RMBot.Load.FanOut;

/// <summary>What became of every prompt that was due: what was shown against what is kept.</summary>
internal sealed class Fates
{
    public Fates(Taken taken)
    {
        var now = DateTimeOffset.UtcNow;
        var due = taken.Kept.Where(prompt => prompt.Due >= taken.Due && prompt.Due <= now).ToList();
        Cards = Shown.In(taken.Received);
        Due = due.Count;
        States = due.GroupBy(prompt => prompt.Reason is { } why ? $"{prompt.State}: {why}" : prompt.State)
            .ToDictionary(state => state.Key, state => state.Count());
        Skipped = due.Count(prompt => prompt.State == "skipped");
        Lost = due.Count(prompt => prompt.IsOpen(now)) + NeverSeen(due) + Math.Max(0, taken.Plan.Prompts - Due);
        Wrong = Cards.Count(card => !card.Card.Contains(taken.Partners[card.Chat], StringComparison.Ordinal));
        var repeats = Shown.Repeats(Cards).ToList();
        Repeated = repeats.Count;
        AnswerLost = repeats.Count(repeat => repeat.Before.IsAnswerLost);
        OfKilled = repeats.Count(repeat => !repeat.Before.IsAnswerLost && IsOf(taken.Middle.KilledAt, repeat.Before));
    }

    public IReadOnlyList<Shown> Cards { get; }
    public int Due { get; }
    public IReadOnlyDictionary<string, int> States { get; }
    public int Skipped { get; }

    /// <summary>Neither done nor given up, kept as sent though nobody saw it, or not kept at all.</summary>
    public int Lost { get; }

    /// <summary>Cards that do not show the partner's name.</summary>
    public int Wrong { get; }
    public int Repeated { get; }

    /// <summary>Shown again because Teams' answer to the first time never came.</summary>
    public int AnswerLost { get; }

    /// <summary>First shown while the killed instance may have been waiting for Teams' answer.</summary>
    public int OfKilled { get; }
    public int Unexplained => Repeated - AnswerLost - OfKilled;

    private int NeverSeen(List<KeptPrompt> due)
    {
        var seen = Cards.DistinctBy(card => (card.Chat, card.Card)).CountBy(card => card.Chat).ToDictionary();
        return due.Where(prompt => prompt.State == "sent")
            .CountBy(prompt => prompt.Chat)
            .Sum(chat => Math.Max(0, chat.Value - seen.GetValueOrDefault(chat.Key)));
    }

    private static bool IsOf(DateTimeOffset? killed, Shown card) =>
        killed is { } at && card.At <= at && card.At > at - Proactive.Patience;
}
