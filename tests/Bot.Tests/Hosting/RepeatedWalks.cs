using System.Globalization;
using RMBot.Bot.Tests.Driver;
using RMBot.Care;
using RMBot.Sessions;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>Ways that two people go, button by button, of which every step may reach the coach twice.</summary>
internal static class RepeatedWalks
{
    private static readonly string[] Ratings = ["4", "5", "Yes, they do"];

    public static readonly string[] LookBack =
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

    /// <summary>Two questions before the yes.</summary>
    public static async Task AsksFirstAsync(TeamsPerson alex, TeamsPerson megan)
    {
        await Walk.ToInvitationAsync(alex, megan);
        await megan.PressesAsync("Ask something first");
        await megan.PressesAsync("Send question", ("words", "How often would we meet?"));
        await alex.SeesAsync("How often would we meet?");
        await alex.PressesAsync("Send reply", ("words", "Once a month."));
        await megan.SeesAsync("Once a month.");
        await megan.PressesAsync("Ask something first");
        await megan.PressesAsync("Send question", ("words", "And where do we meet?"));
        await alex.SeesAsync("And where do we meet?");
        await alex.PressesAsync("Send reply", ("words", "In the shop."));
        await megan.SeesAsync("In the shop.");
        await megan.PressesAsync("Accept");
        await alex.SeesAsync("Megan said yes");
    }

    /// <summary>A vague answer, a step back, and a start from the beginning.</summary>
    public static async Task WandersAsync(TeamsPerson alex)
    {
        await alex.SaysAsync("start a pair");
        await alex.PressesAsync("Continue", ("answer", "Artificial intelligence"));
        await alex.PressesAsync("Continue", ("answer", Script.Ask[0]));
        await alex.PressesAsync("Back");
        await alex.PressesAsync("Continue", ("answer", Script.Ask[0]));
        await alex.PressesAsync("Continue", ("answer", Script.Ask[1]));
        await alex.SaysAsync("start over");
        await alex.PressesAsync("Start over");
        await alex.AnswersAsync(Script.Ask);
        await alex.SeesAsync("Ready to send to Megan");
    }

    public static async Task TypesAsync(TeamsPerson alex)
    {
        await alex.SaysAsync("start a pair");
        foreach (var answer in Script.Ask)
        {
            await alex.SaysAsync(answer);
        }

        await alex.SeesAsync("Ready to send to Megan");
    }

    /// <summary>Sessions are booked, one is moved twice and called off.</summary>
    public static async Task BooksAsync(TeamsPerson alex, TeamsPerson megan, DateTimeOffset now)
    {
        await alex.SaysAsync("sessions");
        await alex.PressesAsync("See times");
        await alex.PressesAsync("Book these", (SessionCards.OfferInput, "Tuesday"));
        await megan.SeesAsync("Alex has booked your sessions");
        await MovesAsync(now.AddDays(9));
        await megan.SeesAsync("Alex moved a session");
        await MovesAsync(now.AddDays(10));
        await Wait.UntilAsync("Megan hears of the second move", () => megan.Chat.Count("Alex moved a session") == 2);
        await alex.SaysAsync("sessions");
        await alex.PressesAsync("Cancel the next one");
        await megan.SeesAsync("Alex called off a session");

        async Task MovesAsync(DateTimeOffset to)
        {
            await alex.SaysAsync("sessions");
            await alex.PressesAsync("Move the next one");
            await alex.PressesAsync(
                "See it first",
                ("day", to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("time", "11:00")
            );
            await alex.PressesAsync("Move it");
        }
    }

    public static async Task PausesAsync(TeamsPerson alex, TeamsPerson megan)
    {
        await alex.SaysAsync("pause");
        await alex.PressesAsync("Pause", (PauseCards.ForInput, PauseCards.TwoWeeks));
        await megan.SeesAsync("You and Alex are pausing");
        await alex.PressesAsync("Go on now");
        await megan.SeesAsync("Alex is ready to go on");
        await alex.SaysAsync("pause");
        await alex.PressesAsync("Pause", (PauseCards.ForInput, PauseCards.OneMonth));
        await alex.SaysAsync("status");
    }

    public static async Task RaisesAConcernAsync(TeamsPerson alex)
    {
        await alex.SaysAsync("concern");
        await alex.PressesAsync("Send in private", (ConcernCards.WordsInput, "Something was passed on"));
        await alex.SaysAsync("status");
    }

    public static async Task EndsAsync(TeamsPerson alex, TeamsPerson megan)
    {
        await alex.SaysAsync("end");
        await alex.PressesAsync("End it");
        await megan.SeesAsync("This has ended with Alex");
        await alex.SaysAsync("status");
    }

    public static async Task ChecksInAsync(TeamsPerson alex, TeamsPerson megan)
    {
        await alex.SaysAsync("check-in");
        await alex.PressesAsync("Begin");
        await alex.PressesAsync("Continue", ("answer", "She shows instead of telling"), ("share", "true"));
        await alex.PressesAsync("Continue", ("answer", "The hour is too early"), ("share", "false"));
        for (var skipped = 0; skipped < 4; skipped++)
        {
            await alex.PressesAsync("Skip");
        }

        await alex.AnswersAsync(Ratings);
        await alex.PressesAsync("Skip");
        await alex.PressesAsync("Keep it");
        await megan.SeesAsync("Alex shares something with you");
        await alex.SaysAsync("status");
    }

    public static async Task LooksBackAsync(TeamsPerson alex)
    {
        await alex.SaysAsync("review");
        await alex.PressesAsync("Look back");
        await alex.AnswersAsync(LookBack);
        await alex.SaysAsync("status");
    }
}
