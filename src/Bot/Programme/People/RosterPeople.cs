using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>Reads the people of a programme from its roster, which names nobody too early.</summary>
internal sealed class RosterPeople(RosterRows roster) : IRosterPeople
{
    public async Task<ImmutableArray<RosterPerson>> OfAsync(ProgrammeId programme, CancellationToken ct)
    {
        var lines = await roster.ListedAsync(programme, ct);
        return
        [
            .. lines
                .SelectMany(line =>
                    new[]
                    {
                        (Id: line.Executive, Name: line.ExecutiveName, Role: Role.Executive),
                        (Id: line.Mentor, Name: line.MentorName, Role: Role.Mentor),
                    }
                )
                .Where(side => side.Name is not null)
                .GroupBy(side => side.Id)
                .Select(sides => new RosterPerson(
                    sides.Key,
                    sides.Last().Name!,
                    [.. sides.Select(side => side.Role).Distinct().Order()],
                    sides.Count()
                )),
        ];
    }
}
