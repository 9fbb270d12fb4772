using RMBot.Pairs;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>A store that writes over whatever others wrote since: to see that somebody notices.</summary>
internal sealed class Careless(IPairStore pairs) : IPairStore
{
    public Task<Stored<Pair>?> FindAsync(PairId id, CancellationToken ct) => pairs.FindAsync(id, ct);

    public Task AddAsync(Pair pair, CancellationToken ct) => pairs.AddAsync(pair, ct);

    public async Task<Stored<Pair>> SaveAsync(Stored<Pair> read, Pair next, CancellationToken ct)
    {
        while (await pairs.FindAsync(next.Id, ct) is { } newest)
        {
            try
            {
                return await pairs.SaveAsync(newest, next, ct);
            }
            catch (StaleVersionException)
            {
                // It writes over that as well.
            }
        }

        throw new InvalidOperationException("A pair vanished.");
    }

    public Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken ct) => pairs.OfAsync(person, ct);
}
