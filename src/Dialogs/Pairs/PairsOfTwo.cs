using System.Collections.Immutable;

namespace RMBot.Pairs;

/// <summary>The pairs that two people are or were in together, as far as the first of them may know.</summary>
public static class PairsOfTwo
{
    public static async Task<ImmutableArray<Pair>> OfTwoAsync(
        this IPairStore pairs,
        PersonId person,
        PersonId partner,
        CancellationToken ct
    )
    {
        var found = ImmutableArray.CreateBuilder<Pair>();
        foreach (var known in await pairs.OfAsync(person, ct))
        {
            if (!known.Assists && known.PartnerId == partner && await pairs.FindAsync(known.Pair, ct) is { } pair)
            {
                found.Add(pair.Value);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The one in which the executive learns from the mentor and that is not over; null when there is none.</summary>
    public static async Task<Pair?> OpenAskAsync(
        this IPairStore pairs,
        PersonId executive,
        PersonId mentor,
        CancellationToken ct
    ) =>
        (await pairs.OfTwoAsync(executive, mentor, ct)).FirstOrDefault(pair =>
            pair.Stage != Stage.Closed && pair.Executive.Id == executive
        );
}
