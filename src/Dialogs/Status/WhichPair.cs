using System.Collections.Immutable;
using RMBot.Assistants;
using RMBot.Cards;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Help;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;

namespace RMBot.Status;

/// <summary>Finds the pairs a person may know of, and asks which one is meant when there are several.</summary>
public sealed class WhichPair(IPairStore pairs, AssistingTalk assisting)
{
    /// <summary>Shows how things stand (or asks whether to end), for the pair that is meant.</summary>
    public Task ShowAsync(Turn turn, string verb, CancellationToken ct) => ShowAsync(turn, verb, ShowAsync, ct);

    /// <summary>Goes on with a check-in that was told and not kept, which its author may never have seen; else as things stand.</summary>
    public Task GoOnAsync(Turn turn, CancellationToken ct) => ShowAsync(turn, StatusCards.Show, GoOnAsync, ct);

    private async Task ShowAsync(
        Turn turn,
        string verb,
        Func<Turn, ImmutableArray<(Pair Pair, Role Role)>, string, CancellationToken, Task> show,
        CancellationToken ct
    )
    {
        var memberships = await pairs.OfAsync(turn.Speaker.Id, ct);
        var assists = verb == StatusCards.Sessions && await assisting.ShowAsync(turn, memberships, ct);
        var known = await AllAsync(turn, memberships, ct);
        var open = known.RemoveAll(one => one.Pair.Stage == Stage.Closed);
        if (!open.IsEmpty)
        {
            await show(turn, open, verb, ct);
        }
        else if (
            verb is not (StatusCards.End or StatusCards.Sessions or StatusCards.Assistant or StatusCards.Pause)
            && known is [.., _]
        )
        {
            await ShowAsync(turn, [known.MaxBy(one => one.Pair.Since)], verb, ct);
        }
        else if (!assists)
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

    private static Task GoOnAsync(
        Turn turn,
        ImmutableArray<(Pair Pair, Role Role)> open,
        string verb,
        CancellationToken ct
    ) =>
        open.RemoveAll(one => !one.Pair.HasUnkeptCheckIn(one.Role, turn.Now)) is [var (pair, role), ..]
            ? turn.ShowAsync(CheckInTalk.CardOf(pair, role, turn), ct)
            : ShowAsync(turn, open, verb, ct);

    /// <summary>What somebody asks to see of a pair, as it stands.</summary>
    public static Card CardOf(Turn turn, Pair pair, Role role, string verb) =>
        (verb, pair.Stage) switch
        {
            (not StatusCards.Concern, _) when pair.WordsGoneAt is not null => NextStep.CardFor(
                pair,
                role,
                turn.Culture
            ),
            (StatusCards.End, _) => CareCards.Confirm(pair, role, new CareTexts(turn.Culture)),
            (StatusCards.Concern, _) => ConcernCards.Ask(
                pair,
                role,
                new ConcernTexts(turn.Culture),
                concern: ConcernCards.Named(turn.Now)
            ),
            (StatusCards.Pause, _) => PauseTalk.CardFor(pair, role, new PauseTexts(turn.Culture)),
            (StatusCards.Sessions, Stage.Active or Stage.Reviewing or Stage.Paused) => SessionCards.Ahead(
                pair,
                role,
                turn.Now,
                new SessionTexts(turn.Culture)
            ),
            (StatusCards.Assistant, Stage.Active or Stage.Reviewing or Stage.Paused) => AssistantCards.Named(
                pair,
                role,
                new AssistantTexts(turn.Culture)
            ),
            (StatusCards.Actions, _) => ActionCards.Log(pair, role, new ActionTexts(turn.Culture)),
            (StatusCards.Growth, _) => GrowthCards.Growth(pair, role, new ActionTexts(turn.Culture)),
            (StatusCards.Review, not Stage.Closed) when pair.Charter is not null => ReviewCards.Standing(
                pair,
                role,
                turn.Now,
                turn.Culture
            ),
            (StatusCards.Finish, not Stage.Closed) when pair.Charter is not null => ReviewCards.ConfirmFinish(
                pair,
                role,
                turn.Now,
                turn.Culture
            ),
            (StatusCards.Charter, _) when pair.Charter is not null => CharterCards.Agreed(
                pair,
                role,
                CharterWords.For(turn.Culture)
            ),
            (StatusCards.Show, Stage.Active or Stage.Reviewing) => UnderstandingCards.Show(
                pair,
                role,
                turn.Now,
                turn.Culture
            ),
            (StatusCards.CheckIn, Stage.Active) => CheckInTalk.CardOf(pair, role, turn),
            (StatusCards.Propose, Stage.Active) => CorrectionCards.Start(pair, role, turn.Culture),
            _ => NextStep.CardFor(pair, role, turn.Culture),
        };

    public async Task<ImmutableArray<(Pair Pair, Role Role)>> OpenAsync(Turn turn, CancellationToken ct) =>
        (await AllAsync(turn, await pairs.OfAsync(turn.Speaker.Id, ct), ct)).RemoveAll(one =>
            one.Pair.Stage == Stage.Closed
        );

    private async Task<ImmutableArray<(Pair Pair, Role Role)>> AllAsync(
        Turn turn,
        IEnumerable<Membership> memberships,
        CancellationToken ct
    )
    {
        var known = ImmutableArray.CreateBuilder<(Pair, Role)>();
        foreach (var membership in memberships.Where(membership => !membership.Assists))
        {
            if (await PairTurn.OpenAsync(pairs, turn, membership.Pair, ct) is { } pair)
            {
                known.Add((pair.Pair, pair.Role));
            }
        }

        return known.ToImmutable();
    }
}
