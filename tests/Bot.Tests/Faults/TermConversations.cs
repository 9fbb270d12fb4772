using RMBot.Bot.Tests.Storage;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using static RMBot.Bot.Tests.Faults.Acts;

namespace RMBot.Bot.Tests.Faults;

/// <summary>What happens between the first session and the review.</summary>
internal static class TermConversations
{
    private static readonly string[] LookBack =
    [
        "2",
        "4",
        "Yes",
        "Partly",
        "I ask before I decide",
        "9",
        "Thank you for the plain words",
        "Close",
    ];

    public static IReadOnlyList<Conversation> All { get; } =
    [
        new(
            "preparing for a session and looking at it after",
            scene => scene.KnownAsync(SessionConversations.BookedIn(scene, days: 8) with { Prompts = Prepared(scene) }),
            [
                Waits("the executive is asked"),
                Presses(E, "Pass it on", (SessionCards.QuestionInput, "Why do they leave the basket?")),
                Waits("the mentor is briefed"),
                Waits("the session is over"),
                Presses(
                    E,
                    "Send",
                    (SessionCards.UsefulInput, "4"),
                    (SessionCards.FreeInput, "5"),
                    (SessionCards.NextInput, "I will test the checkout myself"),
                    (SessionCards.ShareInput, "true")
                ),
                Presses(M, "Send", (SessionCards.FreeInput, "2"), (SessionCards.NextInput, "I should have asked")),
                Says(E, "actions"),
                Says(M, "growth"),
            ]
        ),
        new(
            "check-in",
            scene =>
            {
                var met = scene.Now.AddDays(-8);
                var active = Example.Active().Book([met, met.AddDays(28)], 45, met.AddDays(-1));
                return scene.KnownAsync(scene.UpToNow(active));
            },
            [
                Says(E, "check-in"),
                Presses(E, "Begin"),
                Presses(E, "Continue", ("answer", "She shows instead of telling"), ("share", "true")),
                Presses(E, "Continue", ("answer", "The hour is too early"), ("share", "false")),
                .. Enumerable.Repeat(Presses(E, "Skip"), 4),
                .. Gives(E, ["4", "5", "Yes, they do"]),
                Presses(E, "Skip"),
                Presses(E, "Keep it"),
                Says(M, "status"),
            ]
        ),
        new(
            "correction",
            SessionConversations.ActiveAsync,
            [
                Says(M, "propose a change"),
                Presses(M, "Next", (CharterForms.FirstInput, "rhythm")),
                Presses(M, "Propose it", (CharterForms.FirstInput, "Monthly"), (CharterForms.SecondInput, "30")),
                Presses(E, "Accept"),
                Says(E, "charter"),
                Says(M, "charter"),
            ]
        ),
        new(
            "review",
            scene => scene.KnownAsync(scene.UpToNow(Example.Active()).FinishEarly(Role.Mentor, scene.Now)),
            [Says(E, "review"), Presses(E, "Look back"), .. Gives(E, LookBack), Says(E, "status"), Says(M, "review")]
        ),
        new(
            "status",
            SessionConversations.ActiveAsync,
            [
                Says(E, "status"),
                Says(M, "status"),
                Says(E, "charter"),
                Says(E, "actions"),
                Says(M, "growth"),
                Says(E, "I wonder what the weather will be"),
            ]
        ),
    ];

    private static System.Collections.Immutable.ImmutableArray<Prompt> Prepared(Scene scene) =>
        [.. SessionConversations.BookedIn(scene, days: 8).Prompts.Where(prompt => prompt.Due > scene.Now)];
}
