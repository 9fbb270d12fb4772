using System.Globalization;
using RMBot.Assistants;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;
using static RMBot.Bot.Tests.Faults.Acts;

namespace RMBot.Bot.Tests.Faults;

/// <summary>Booking, moving and calling off sessions, with calendars and without.</summary>
internal static class SessionConversations
{
    public static IReadOnlyList<Conversation> All { get; } =
    [
        new(
            "sessions at usual times",
            ActiveAsync,
            [
                Says(E, "sessions"),
                Presses(E, "See times"),
                Presses(E, "Book these", (SessionCards.OfferInput, "Tuesday")),
                Says(E, "sessions"),
                Presses(E, "Move the next one"),
                Presses(E, "See it first", At(9)),
                Presses(E, "Move it"),
                Says(E, "sessions"),
                Presses(E, "Cancel the next one"),
                Says(M, "sessions"),
            ]
        ),
        new(
            "sessions in two calendars",
            scene => InCalendarsAsync(scene, isSignedIn: true, seesMentor: true),
            [
                Says(E, "sessions"),
                Presses(E, "See times"),
                Chooses(E, "Book these", SessionCards.OfferInput),
                Passes("they are in the calendars", IsBookedAsync),
                Says(E, "sessions"),
                Presses(E, "Cancel the next one"),
                Passes("it is out of the calendars", scene => scene.IsSettledAsync()),
                Says(M, "sessions"),
            ]
        )
        {
            HasCalendars = true,
            Check = IsInOutlookOnceAsync,
        },
        new(
            "sessions in one calendar",
            scene => InCalendarsAsync(scene, isSignedIn: true, seesMentor: false),
            [
                Says(E, "sessions"),
                Presses(E, "See times"),
                Chooses(E, "Book these", SessionCards.OfferInput),
                Passes("they are in the calendar", IsBookedAsync),
                Says(M, "sessions"),
            ]
        )
        {
            HasCalendars = true,
            Check = IsInOutlookOnceAsync,
        },
        new(
            "signing in to a calendar",
            scene => InCalendarsAsync(scene, isSignedIn: false, seesMentor: true),
            [
                Says(E, "sessions"),
                Presses(E, "See times"),
                Presses(E, "Sign in"),
                new Act.SignsIn(E),
                Chooses(E, "Book these", SessionCards.OfferInput),
                Passes("they are in the calendars", IsBookedAsync),
                Says(E, "sign out"),
            ]
        )
        {
            HasCalendars = true,
            Check = IsInOutlookOnceAsync,
        },
        new(
            "an assistant",
            async scene => await scene.KnownAsync(BookedIn(scene, days: 8)),
            [
                Says(E, "assistant"),
                Presses(E, "Name them", scene => [(AssistantCards.MailInput, scene.World.Organiser.Mail)]),
                Says(M, "sessions"),
                Says(E, "assistant"),
                Presses(E, "Remove them"),
            ]
        ),
    ];

    public static Task ActiveAsync(Scene scene) => scene.KnownAsync(scene.UpToNow(Example.Active()));

    public static Pair BookedIn(Scene scene, int days)
    {
        var first = scene.Now.Date.AddDays(days).AddHours(10);
        var start = new DateTimeOffset(first, TimeSpan.Zero);
        return scene.UpToNow(Example.Active().Book([start, start.AddDays(28)], 45, scene.Now));
    }

    private static Func<Scene, (string, string)[]> At(int days) =>
        scene =>
            [("day", scene.Now.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("time", "11:00")];

    private static async Task InCalendarsAsync(Scene scene, bool isSignedIn, bool seesMentor)
    {
        var (graph, tokens) = (scene.World.Graph, scene.World.Tokens);
        var (executive, mentor) = (scene.Executive, scene.Mentor);
        var organiser = graph.Add(new SimulatedPerson(executive.ObjectId, executive.Name, executive.Mail));
        if (seesMentor)
        {
            graph.Add(new SimulatedPerson(mentor.ObjectId, mentor.Name, mentor.Mail));
        }

        tokens.People.Mint = (_, _, _) => graph.Token(organiser);
        tokens.People.Consent(executive.UserId, World.Connection);
        if (isSignedIn)
        {
            tokens.People.SignIn(executive.UserId, World.Connection);
        }

        await ActiveAsync(scene);
    }

    private static async Task<bool> IsBookedAsync(Scene scene) =>
        (await scene.PairsAsync()).All(pair =>
            pair.Series.All(series => series.State != SeriesState.Asked) && pair.Sessions.Length > 0
        );

    /// <summary>Each session once, and nothing that Graph would have carried out to somebody's loss.</summary>
    private static Task<string?> IsInOutlookOnceAsync(Scene scene)
    {
        var graph = scene.World.Graph;
        var executive = graph.People.First(who => who.Id == scene.Executive.ObjectId);
        var doubled = graph
            .Outlook(executive)
            .Between(scene.Now, scene.Now.AddYears(1))
            .GroupBy(item => item.Start)
            .FirstOrDefault(items => items.Count() > 1);
        return Task.FromResult(
            graph.Violations.Count > 0 ? string.Join(", ", graph.Violations)
            : doubled is not null ? $"{doubled.Count()} entries at one time in the calendar"
            : null
        );
    }
}
