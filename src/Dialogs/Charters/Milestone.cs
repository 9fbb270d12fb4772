using System.Collections.Immutable;

namespace RMBot.Charters;

/// <summary>A point on the way that the two agreed on (S34).</summary>
public sealed record Milestone(string What, DateOnly On) : Discreet;

/// <summary>A charter holds a few milestones, in the order of their days.</summary>
public static class Milestones
{
    public const int Most = 3;

    public static bool MayAddMilestone(this Terms terms) => terms.Milestones.Length < Most;

    /// <summary>Adds a milestone, or puts it in the place of the one of that number (from 1).</summary>
    public static Terms WithMilestone(this Terms terms, int number, Milestone milestone) =>
        terms.HasMilestone(number) ? terms.Of(terms.Milestones.SetItem(number - 1, milestone))
        : terms.MayAddMilestone() ? terms.Of(terms.Milestones.Add(milestone))
        : terms;

    public static Terms WithoutMilestone(this Terms terms, int number) =>
        terms.HasMilestone(number) ? terms with { Milestones = terms.Milestones.RemoveAt(number - 1) } : terms;

    public static bool HasMilestone(this Terms terms, int number) => number >= 1 && number <= terms.Milestones.Length;

    private static Terms Of(this Terms terms, ImmutableArray<Milestone> milestones) =>
        terms with
        {
            Milestones = [.. milestones.OrderBy(milestone => milestone.On)],
        };
}
