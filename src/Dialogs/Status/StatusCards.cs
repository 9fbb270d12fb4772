using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Status;

/// <summary>Asks which pair is meant, when somebody is in several.</summary>
public static class StatusCards
{
    public const string Show = "status.show";
    public const string Charter = "status.charter";
    public const string Sessions = "status.sessions";
    public const string Assistant = "status.assistant";
    public const string Actions = "status.actions";
    public const string Growth = "status.growth";
    public const string Pause = "status.pause";
    public const string Concern = "status.concern";
    public const string Review = "status.review";
    public const string Finish = "status.finish";
    public const string CheckIn = "status.checkin";
    public const string Propose = "status.propose";
    public const string End = "status.end";
    public const string PairInput = "choice";

    /// <summary>Whether it asks to see something of a pair.</summary>
    public static bool Is(string verb) => verb.StartsWith("status.", StringComparison.Ordinal);

    public static Card Which(ImmutableArray<(Pair Pair, Role Role)> pairs, string verb, StatusTexts t) =>
        new(
            t.WhichTitle,
            [
                new ChoiceInput(
                    PairInput,
                    t.WhichLabel,
                    t.WhichError,
                    [
                        .. pairs.Select(known => new Option(
                            known.Pair.Id.Value,
                            known.Role == Role.Executive
                                ? t.YouLearnFrom(known.Pair.Mentor.Name)
                                : t.YouTeach(known.Pair.Executive.Name)
                        )),
                    ]
                ),
            ],
            [new Button(t.Show, verb)]
        );
}
