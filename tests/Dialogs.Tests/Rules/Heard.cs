using RMBot.Pairs;

namespace RMBot.Tests.Rules;

/// <summary>What one of the two heard from the coach over a term.</summary>
internal static class Heard
{
    /// <summary>What the coach sent of its own accord, in order, and when; what a person's own press gave them is not among it.</summary>
    public static List<(Prompt Prompt, DateTimeOffset At)> Planned(Pair pair, Role role) =>
        [
            .. pair
                .Prompts.Where(prompt =>
                    prompt is { IsAnswer: false } && prompt.To == role && Plan.IsPlanned(prompt.Kind)
                )
                .Where(prompt => prompt.Delivery is DeliveryState.Sent)
                .Select(prompt => (prompt, ((DeliveryState.Sent)prompt.Delivery).At))
                .OrderBy(one => one.At),
        ];

    public static int Everything(Pair pair, Role role) =>
        pair.Prompts.Count(prompt => prompt.To == role && prompt.Delivery is DeliveryState.Sent);

    public static int MostInSevenDays(List<(Prompt Prompt, DateTimeOffset At)> all) =>
        all.Max(first => all.Count(one => one.At >= first.At && one.At - first.At < TimeSpan.FromDays(7)));

    public static int MedianAWeek(List<(Prompt Prompt, DateTimeOffset At)> all, int weeks)
    {
        var begin = all[0].At;
        var counts = Enumerable.Range(0, weeks).Select(week => all.Count(one => (one.At - begin).Days / 7 == week));
        return counts.Order().ElementAt(weeks / 2);
    }
}
