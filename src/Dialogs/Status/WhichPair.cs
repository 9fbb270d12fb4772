using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Help;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Status;

/// <summary>Finds the pairs a person may know of, and asks which one is meant when there are several.</summary>
public sealed class WhichPair(IPairStore pairs)
{
    /// <summary>Shows how things stand (or asks whether to end), for the pair that is meant.</summary>
    public async Task ShowAsync(Turn turn, string verb, CancellationToken ct)
    {
        var known = await AllAsync(turn, ct);
        var open = known.RemoveAll(one => one.Pair.Stage == Stage.Closed);
        if (!open.IsEmpty)
        {
            await ShowAsync(turn, open, verb, ct);
        }
        else if (verb == StatusCards.Show && known is [.., _])
        {
            await ShowAsync(turn, [known.MaxBy(one => one.Pair.Since)], verb, ct);
        }
        else
        {
            await turn.SayAsync(new HelpTexts(turn.Culture).NoPair, ct);
        }
    }

    public static Task ShowAsync(
        Turn turn,
        ImmutableArray<(Pair Pair, Role Role)> known,
        string verb,
        CancellationToken ct
    ) =>
        turn.ShowAsync(
            known is [var (pair, role)]
                ? CardOf(turn, pair, role, verb)
                : StatusCards.Which(known, verb, new StatusTexts(turn.Culture)),
            ct
        );

    private static Card CardOf(Turn turn, Pair pair, Role role, string verb) =>
        verb switch
        {
            StatusCards.End => CareCards.Confirm(pair, role, new CareTexts(turn.Culture)),
            StatusCards.Sessions when pair.Stage == Stage.Active => SessionCards.Ahead(
                pair,
                role,
                turn.Now,
                new SessionTexts(turn.Culture)
            ),
            StatusCards.CheckIn when pair.Stage == Stage.Active => CheckInTalk.CardOf(pair, role, turn),
            StatusCards.Propose when pair.Stage == Stage.Active => CorrectionCards.Start(pair, role, turn.Culture),
            _ => NextStep.CardFor(pair, role, turn.Culture),
        };

    public async Task<ImmutableArray<(Pair Pair, Role Role)>> OpenAsync(Turn turn, CancellationToken ct) =>
        (await AllAsync(turn, ct)).RemoveAll(one => one.Pair.Stage == Stage.Closed);

    private async Task<ImmutableArray<(Pair Pair, Role Role)>> AllAsync(Turn turn, CancellationToken ct)
    {
        var known = ImmutableArray.CreateBuilder<(Pair, Role)>();
        foreach (var membership in await pairs.OfAsync(turn.Speaker.Id, ct))
        {
            if (await PairTurn.OpenAsync(pairs, turn, membership.Pair, ct) is { } pair)
            {
                known.Add((pair.Pair, pair.Role));
            }
        }

        return known.ToImmutable();
    }
}
