using RMBot.Languages;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Programme;
using static RMBot.Bot.Tests.Faults.Acts;

namespace RMBot.Bot.Tests.Faults;

/// <summary>What people ask for themselves, and what an organiser does in the chat.</summary>
internal static class OwnAffairs
{
    public static IReadOnlyList<Conversation> All { get; } =
    [
        new(
            "help and who sees what",
            SessionConversations.ActiveAsync,
            [Says(E, "help"), Says(E, "who sees what"), Says(M, "example"), Says(M, "thanks")]
        ),
        // Without a pair: its copy of the choice is put right when something is next sent, and counts for nothing before.
        new(
            "language",
            scene => scene.MetAsync(),
            [
                Says(M, "español"),
                Says(M, "hello"),
                Says(M, "language"),
                Presses(M, "Guardar", (LanguageCards.LanguageInput, LanguageCards.AsInTeams)),
                Says(M, "hello"),
            ]
        ),
        new(
            "my data: a copy and the time zone",
            SessionConversations.ActiveAsync,
            [
                Says(M, "my data"),
                Presses(M, "Get a copy"),
                Says(M, "my data"),
                Presses(M, "Correct it"),
                Presses(M, "Save the time zone", (MyDataCards.ZoneField, "Asia/Tokyo")),
                Says(M, "my data"),
            ]
        ),
        new(
            "my data: deleted",
            SessionConversations.ActiveAsync,
            [
                Says(M, "my data"),
                Presses(M, "Delete it"),
                Presses(M, "Delete it all"),
                Passes("they are forgotten", IsForgottenAsync),
                Says(E, "status"),
            ]
        ),
        new(
            "volunteering",
            scene => scene.MetAsync(),
            [
                Says(M, "volunteer"),
                Presses(M, "Offer this", ("topics", "ai,data"), ("most", "1"), ("line", "I build assistants")),
                Says(M, "volunteer"),
                Presses(M, "Stop offering"),
            ]
        ),
        new(
            "an organiser suggests a pair",
            scene => scene.MetAsync(),
            [
                Says(O, "help"),
                Says(O, "add a pair"),
                Presses(
                    O,
                    "Suggest it",
                    scene =>
                        [
                            (AddPairCards.ExecutiveInput, scene.Executive.Mail),
                            (AddPairCards.MentorInput, scene.Mentor.Mail),
                        ]
                ),
                Presses(E, "Make my ask"),
                Says(O, "deliveries"),
            ]
        ),
    ];

    private static async Task<bool> IsForgottenAsync(Scene scene) =>
        !await scene.World.Erasures.AllAsync(CancellationToken.None).AnyAsync()
        && await scene.World.People.FindAsync(new PersonId(scene.Mentor.ObjectId), CancellationToken.None) is null
        && (await scene.PairsAsync()).All(pair => pair.Mentor.IsFormer)
        && await scene.IsSettledAsync();
}
