using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;
using RMBot.Local;

namespace RMBot.EndToEnd;

/// <summary>From hello to a charter both have confirmed, in two real Teams clients.</summary>
public sealed class FirstWalkTests(Office office) : IClassFixture<Office>
{
    private const string WhyYou = "Your post on what your friends buy changed how I read our numbers. 🙂 <b>Truly</b>.";
    private const string Private = "I worry that my own manager might mind.";

    [Fact]
    public async Task An_executive_and_a_mentor_get_from_hello_to_a_charter_both_confirmed()
    {
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Hello Patti, I'm RMBot");

        await Asks(executive);
        await executive.Presses("Send to Alex", on: "Ready to send to Alex Wilber?");
        await mentor.Sees("Patti Fernandez would like to learn from you", within: TimeSpan.FromSeconds(2));
        await mentor.Sees(WhyYou);
        await Picture(mentor, "Patti Fernandez would like to learn from you", "invitation");

        await AsksFirst(mentor, executive);
        await mentor.Presses("Accept", on: "Patti has answered your question");
        await executive.Sees("Alex said yes");
        await TellsTheirSide(mentor);
        await mentor.Presses("Share with Patti", on: "Your side, before you share it");

        await executive.Sees("Your charter with Alex, in draft");
        await Picture(executive, "Your charter with Alex, in draft", "draft");
        await Settles(executive);
        await BothConfirm(executive, mentor);

        await executive.Sees("Version 1, agreed on");
        await mentor.Sees("Version 1, agreed on");
        await Picture(executive, "Version 1, agreed on", "charter-executive");
        await Picture(mentor, "Version 1, agreed on", "charter-mentor");
        Assert.Equal(0, await executive.CountsMessagesWith(Private));
        Assert.Equal(0, await executive.CountsMessagesWith("Might it become mentoring later?"));
        await executive.Says("status");
        await executive.SeesTimes(2, "Version 1, agreed on");
        await IsKept();
    }

    private async Task IsKept()
    {
        var (stage, documents) = await new KeptRows(await office.Environment).OnlyPair();
        Assert.Equal("Active", stage);
        Assert.Equal(WhyYou, documents["answer|ask|1|executive"]["WhyYou"]!.GetValue<string>());
        Assert.Equal(1, documents["charter|0001"]["Version"]!.GetValue<int>());
        Assert.DoesNotContain(Private, documents["charter|0001"].ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task Asks(TeamsClient executive)
    {
        await executive.Says("hello");
        await executive.Presses("Start a pair", on: "I'm RMBot");
        await executive.Answers("In your own words", "learn about AI", on: "What do you want to understand?");
        await executive.Answers(
            "In your own words",
            "How people in their first job decide what to buy",
            on: "That's a wide field."
        );
        await executive.Sees("What depends on it?");
        await executive.Says("Whether next year's budget goes into stores or into the app");
        await executive.Answers(
            "What you know, what puzzles you",
            "I know our figures, not the reasons",
            on: "Where are you today?"
        );
        await executive.Answers(
            "The outcome, and its sign",
            "I run the pricing review myself",
            on: "What will be different?"
        );
        await executive.Answers("Work e-mail address", DemoPerson.Alex.Email, on: "Who could teach you this?");
        await executive.Picks("In your line", "No", on: "Do they report to you?");
        await executive.Answers("Why you", WhyYou, on: "Why Alex?");
        await executive.Answers("The request", "Show me how you'd plan a launch today", on: "What are you asking for?");
        await executive.Picks("Time a month", "2 hours a month", on: "How much of Alex's time?");
        await executive.Picks("Length", "6 months", on: "For how long?");
        await executive.Answers(
            "You may challenge me on",
            "My idea that nobody reads long posts",
            on: "What may Alex challenge?"
        );
        await executive.Answers(
            "What I bring",
            "A look at how our board decides",
            on: "What can Alex expect from you?"
        );
        await executive.Presses("Continue", on: "Make a no safe");
        await executive.Presses("Continue", on: "Your opening message");
    }

    private static async Task AsksFirst(TeamsClient mentor, TeamsClient executive)
    {
        await mentor.Presses("Ask something first", on: "would like to learn from you");
        await mentor.Fills(
            "Your question",
            "Would my manager hear what we talk about?",
            on: "What would you like to know first?"
        );
        await mentor.Presses("Send question", on: "What would you like to know first?");
        await executive.Fills(
            "Your reply",
            "No, not from me and not from the coach.",
            on: "Alex has a question before answering"
        );
        await executive.Presses("Send reply", on: "Alex has a question before answering");
        await mentor.Sees("No, not from me and not from the coach.");
    }

    private static async Task TellsTheirSide(TeamsClient mentor)
    {
        await mentor.Presses("Begin my side", on: "You're Patti's mentor");
        await mentor.Answers(
            "Your own aim",
            "See how a decision of that size is really made",
            on: "What do you want from this?"
        );
        await mentor.Ticks("Learning: a course", on: "What would repay the effort?");
        await mentor.Presses("Continue", on: "What would repay the effort?");
        await mentor.Picks("Time a month", "90 minutes a month", on: "How much time do you truly have?");
        await mentor.Presses("Skip", on: "What would have to give way?");
        await mentor.Picks("Length", "4 months", on: "For how long?");
        await mentor.Answers("Off limits", "Clients by name", on: "What's off limits?");
        await mentor.Answers("What might hold me back", Private, on: "What might hold you back?");
        await mentor.Picks("Later on", "Yes", on: "Might it become mentoring later?");
        await mentor.Picks("Your choice", "I'd like to", on: "Is it your choice?");
    }

    private static async Task Settles(TeamsClient executive)
    {
        await executive.Presses("Settle it", on: "You two said different things.");
        await executive.Chooses("For how long", "5 months", on: "Settle what differs");
        await executive.Chooses("Alex's time", "90 minutes a month", on: "Settle what differs");
        await executive.Presses("Save", on: "Settle what differs");
        await executive.Presses("Answer Alex's wishes", on: "Your charter with Alex, in draft");
        await executive.Chooses("Learning: a course, a view behind the scenes", "yes", on: "What can you give back?");
        await executive.Presses("Save", on: "What can you give back?");
    }

    private static async Task BothConfirm(TeamsClient executive, TeamsClient mentor)
    {
        await executive.Presses("Confirm", on: "Your charter with Alex, in draft");
        await executive.Fills(
            "What Alex wants",
            "To watch a big decision from close by",
            on: "One thing before you confirm"
        );
        await executive.Presses("Confirm", on: "One thing before you confirm");
        await mentor.Presses("Yes, that's it", on: "To watch a big decision from close by");
        await mentor.Presses("Confirm", on: "Your charter with Patti, in draft");
        await mentor.Presses("Confirm", on: "One thing before you confirm");
    }

    private Task Picture(TeamsClient client, string card, string name) =>
        client.ScreenshotOfCard(card, Path.Combine(office.Folder, $"{name}.png"));
}
