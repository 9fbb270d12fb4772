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
    public ProgrammeMonth Month { get; } = ProgrammeMonth.Of(Contributions[^1].Counted.At);

    public int Sum { get; } = Contributions.Sum(one => one.Counted.Value);

    public ImmutableArray<PersonId> People { get; } = Few(Contributions);

    /// <summary>A block has few people: looking through them is quicker than any set.</summary>
    private static ImmutableArray<PersonId> Few(ImmutableArray<Contribution> contributions)
    {
        var people = new List<PersonId>(Blocks.FewestPeople);
        foreach (var one in contributions)
        {
            if (!people.Contains(one.Person))
            {
                people.Add(one.Person);
            }
        }

        return [.. people];
    }
}
