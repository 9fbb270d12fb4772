using RMBot.Pairs;

namespace RMBot;

/// <summary>A turn about one pair: the pair as it was read, and which of the two is speaking.</summary>
public sealed record PairTurn(Turn Turn, Stored<Pair> Read, Role Role)
{
    public Pair Pair => Read.Value;
    public Participant Partner => Pair[Role.Other()];

    /// <summary>Keeps what the rules made of the pair; when they left it as it is there is nothing to keep.</summary>
    public async Task<PairTurn> KeepAsync(IPairStore pairs, Pair next, CancellationToken ct) =>
        ReferenceEquals(next, Pair)
            ? this
            : this with
            {
                Read = await pairs.SaveAsync(Read, next.AnsweringAtOnce(Pair, Role, Turn.Now), ct),
            };

    /// <summary>
    /// The pair a press is about, when the presser is one of the two and may know of it; null otherwise, whatever the button says.
    /// </summary>
    public static async Task<PairTurn?> OpenAsync(IPairStore pairs, Turn turn, PairId id, CancellationToken ct)
    {
        var read = await pairs.FindAsync(id, ct);
        if (read?.Value.RoleOf(turn.Speaker.Id) is not { } role || !read.Value.IsKnownTo(role))
        {
            return null;
        }

        turn.IsOf(read.Value, role);
        if (read.Value.IsAway(role))
        {
            turn.Miss();
        }

        return new PairTurn(turn, read, role);
    }
}
