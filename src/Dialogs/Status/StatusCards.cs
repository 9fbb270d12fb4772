using System.Collections.Immutable;
using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Status;

/// <summary>Asks which pair is meant, when somebody is in several.</summary>
public static class StatusCards
{
    public const string Show = "status.show";
    public const string Sessions = "status.sessions";
    public const string CheckIn = "status.checkin";
    public const string Propose = "status.propose";
    public const string End = "status.end";
    public const string PairInput = "choice";

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
