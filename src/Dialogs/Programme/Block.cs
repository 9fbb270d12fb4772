using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>
/// What is shown of a measure and side only as a whole: contributions of at least five people. Made once, it never changes
/// (docs/decisions/0011).
/// </summary>
public sealed record Block(Measure Measure, Role Side, ImmutableArray<Contribution> Contributions) : Discreet
{
    /// <summary>The month of its last contribution, in UTC: where it belongs, all of it.</summary>
    public ProgrammeMonth Month => ProgrammeMonth.Of(Contributions[^1].Counted.At);

    public int Sum => Contributions.Sum(one => one.Counted.Value);

    public IEnumerable<PersonId> People => Contributions.Select(one => one.Person).Distinct();
}
