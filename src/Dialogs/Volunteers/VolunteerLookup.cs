using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Volunteers;

/// <summary>Finds the volunteers to show to an executive. They are an addition: a question never waits long for them.</summary>
public sealed class VolunteerLookup(IVolunteers volunteers, IPairStore pairs, ILines lines, TimeProvider time)
{
    /// <summary>Of a turn's eight seconds.</summary>
    public static readonly TimeSpan TurnShare = TimeSpan.FromSeconds(3);

    /// <summary>Up to <see cref="Shortlist.MostShown"/>; nobody when it takes too long.</summary>
    public async Task<ImmutableArray<Volunteer>> ForAsync(string topic, PersonId asking, CancellationToken ct)
    {
        using var end = new CancellationTokenSource(TurnShare, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, ct);
        try
        {
            var offering = await volunteers.OfferingAsync(topic, asking, either.Token);
            if (offering.IsEmpty)
            {
                return [];
            }

            var partners = await OpenPartnersAsync(asking, either.Token);
            var considered = await Task.WhenAll(offering.Select(one => ConsiderAsync(one, partners, either.Token)));
            return await OutsideTheLineAsync(Shortlist.Of(considered, asking), asking, either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return [];
        }
    }

    /// <summary>The first three who are not known to be in line; no more people are asked for than it takes.</summary>
    private async Task<ImmutableArray<Volunteer>> OutsideTheLineAsync(
        ImmutableArray<Volunteer> all,
        PersonId asking,
        CancellationToken ct
    )
    {
        var outside = ImmutableArray<Volunteer>.Empty;
        for (var at = 0; at < all.Length && outside.Length < Shortlist.MostShown; )
        {
            var next = all.Skip(at).Take(Shortlist.MostShown - outside.Length).ToList();
            var areInOne = await Task.WhenAll(next.Select(one => lines.AreInOneLineAsync(asking, one.Person.Id, ct)));
            outside = outside.AddRange(next.Where((_, index) => areInOne[index] != true));
            at += next.Count;
        }

        return outside;
    }

    private async Task<Considered> ConsiderAsync(
        Volunteer one,
        ImmutableHashSet<PersonId> partners,
        CancellationToken ct
    )
    {
        var open = await OpenAsync(one.Person.Id, ct);
        return new Considered(
            one,
            open.Count(pair => pair.Mentor.Id == one.Person.Id && pair.IsKnownTo(Role.Mentor)),
            partners.Contains(one.Person.Id)
        );
    }

    private async Task<ImmutableHashSet<PersonId>> OpenPartnersAsync(PersonId person, CancellationToken ct) =>
        [
            .. (await OpenAsync(person, ct)).Select(pair =>
                pair.Executive.Id == person ? pair.Mentor.Id : pair.Executive.Id
            ),
        ];

    private async Task<IReadOnlyList<Pair>> OpenAsync(PersonId person, CancellationToken ct)
    {
        var memberships = await pairs.OfAsync(person, ct);
        var found = await Task.WhenAll(
            memberships.Where(known => !known.Assists).Select(known => pairs.FindAsync(known.Pair, ct))
        );
        return [.. found.Select(stored => stored?.Value).OfType<Pair>().Where(pair => pair.Stage != Stage.Closed)];
    }
}
