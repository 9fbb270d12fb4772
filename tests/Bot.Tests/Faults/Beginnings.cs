using RMBot.Aims;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Invitation;
using RMBot.Pairs;
using RMBot.Purpose;
using static RMBot.Bot.Tests.Faults.Acts;

namespace RMBot.Bot.Tests.Faults;

/// <summary>From the first hello to the charter.</summary>
internal static class Beginnings
{
    private const string Reminder = "You asked me to come back to this";

    public static IReadOnlyList<Conversation> All { get; } =
    [
        new(
            "welcome",
            _ => Task.CompletedTask,
            [
                new Act.OpensPage(E),
                Says(E, "hello"),
                Says(M, "hi"),
                new Act.OpensPage(M),
                Says(E, "what's the difference"),
            ]
        ),
        new(
            "purpose",
            scene => scene.MetAsync(),
            [
                Says(E, "start a pair"),
                .. Gives(E, Script.Ask),
                Presses(E, "Send to Megan"),
                Says(E, "status"),
                Says(M, "status"),
            ]
        ),
        new(
            "purpose, typed",
            scene => scene.MetAsync(),
            [Says(E, "start a pair"), .. Script.Ask.Select(answer => Says(E, answer)), Says(E, "continue")]
        ),
        new(
            "purpose, with second thoughts",
            scene => scene.MetAsync(),
            [
                Says(E, "start a pair"),
                .. Gives(E, ["Artificial intelligence", Script.Ask[0]]),
                Presses(E, "Back"),
                .. Gives(E, [Script.Ask[0]]),
                Presses(E, "Not now"),
                Says(E, "continue"),
                Says(E, "start over"),
                Presses(E, "Start over"),
                .. Gives(E, [Script.Ask[0]]),
            ]
        ),
        new(
            "a question put off",
            PutOffAsync,
            [
                Passes("it comes again", scene => Task.FromResult(scene.Executive.Chat.Shows(Reminder))),
                Says(E, "continue"),
            ]
        )
        {
            SaysAtOnce = 2,
        },
        new(
            "invitation",
            scene => scene.KnownAsync(Example.Proposed().Invite(scene.Now)),
            [
                Presses(M, "Ask something first"),
                Presses(M, "Send question", ("words", "How often would we meet?")),
                Presses(E, "Send reply", ("words", "Once a month.")),
                Presses(M, "Accept"),
                Says(E, "status"),
                Says(M, "status"),
            ]
        ),
        new(
            "invitation, declined",
            scene => scene.KnownAsync(Example.Proposed().Invite(scene.Now)),
            [Presses(M, "Not for me"), Says(E, "status"), Says(M, "status")]
        ),
        new(
            "aims",
            scene => scene.KnownAsync(Example.Proposed().Invite(scene.Now).Accept(scene.Now)),
            [
                Says(M, "status"),
                Presses(M, "Begin my side"),
                .. Gives(M, Script.Aims),
                Presses(M, "Share with Alex"),
                Says(E, "status"),
            ]
        ),
        new(
            "charter",
            scene => scene.KnownAsync(Shared(scene.Now)),
            [
                Presses(E, "Settle it"),
                Presses(E, "Save", ("first", "6"), ("second", "90")),
                Presses(E, "Answer Megan's wishes"),
                Presses(E, "Save", ("first", "Yes"), ("second", "LetMeLook")),
                Presses(E, "Confirm"),
                Presses(E, "Confirm", ("first", Script.OwnWords)),
                Presses(M, "Yes, that's it"),
                Presses(M, "Confirm"),
                Presses(M, "Confirm"),
                Says(E, "charter"),
                Says(M, "charter"),
            ]
        ),
    ];

    /// <summary>Until half an hour before the reminder.</summary>
    private static async Task PutOffAsync(Scene scene)
    {
        await scene.MetAsync();
        foreach (var act in new[] { Says(E, "start a pair"), Says(E, Script.Ask[0]), Presses(E, "Not now") })
        {
            await scene.World.EndedAsync(act.DoAsync(scene));
            await scene.World.QuietAsync();
        }

        scene.World.Clock.SkipTo(LocalTime.NextWorkingMorning(scene.Now, "UTC").AddMinutes(-30));
    }

    private static Pair Shared(DateTimeOffset now)
    {
        var told = Example.EveryStage().First(pair => pair.Draft is not null) with { Draft = null, Prompts = [] };
        return told.Share(now);
    }
}
