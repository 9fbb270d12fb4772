using RMBot.Care;
using static RMBot.Bot.Tests.Faults.Acts;

namespace RMBot.Bot.Tests.Faults;

/// <summary>Pausing, ending, and raising a concern.</summary>
internal static class CareConversations
{
    public static IReadOnlyList<Conversation> All { get; } =
    [
        new(
            "pause",
            SessionConversations.ActiveAsync,
            [
                Says(E, "pause"),
                Presses(E, "Pause", (PauseCards.ForInput, PauseCards.TwoWeeks)),
                Presses(E, "Go on now"),
                Says(M, "status"),
                Says(E, "status"),
            ]
        ),
        new(
            "end",
            SessionConversations.ActiveAsync,
            [Says(E, "end"), Presses(E, "End it"), Says(M, "status"), Says(E, "status")]
        ),
        new(
            "concern",
            SessionConversations.ActiveAsync,
            [
                Says(M, "concern"),
                Presses(M, "Send in private", (ConcernCards.WordsInput, "Something was passed on")),
                Says(M, "status"),
            ]
        ),
    ];
}
