using RMBot.EndToEnd.Teams;
using RMBot.Local;

namespace RMBot.EndToEnd;

/// <summary>The way of an executive and a mentor from hello to a charter, step by step.</summary>
internal sealed class Walk(TeamsClient executive, TeamsClient mentor)
{
    public const string WhyYou = "Your post on what your friends buy changed how I read our numbers. 🙂 <b>Truly</b>.";
    public const string OnlyTheMentors = "I worry that my own manager might mind.";

    public async Task ToACharter()
    {
        await Asks();
        await Sends();
        await AsksFirst();
        await TellsTheirSide();
        await SharesTheirSide();
        await Settles();
        await BothConfirm();
    }

    public async Task Asks()
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

    /// <param name="within">The longest until the mentor sees it; by default as long as anybody waits for anything.</param>
    public async Task Sends(TimeSpan? within = null)
    {
        await executive.Presses("Send to Alex", on: "Ready to send to Alex Wilber?");
        await mentor.Sees("Patti Fernandez would like to learn from you", within);
        await mentor.Sees(WhyYou);
    }

    public async Task AsksFirst()
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
        await mentor.Presses("Accept", on: "Patti has answered your question");
        await executive.Sees("Alex said yes");
    }

    public async Task TellsTheirSide()
    {
        await mentor.Presses("Begin my side", on: "You're Patti's mentor");
        await mentor.Answers(
            "Your own aim",
            "See how a decision of that size is really made",
            on: "What do you want from this?"
        );
        await mentor.Ticks("Learning (a course", on: "What would repay the effort?");
        await mentor.Presses("Continue", on: "What would repay the effort?");
        await mentor.Picks("Time a month", "90 minutes a month", on: "How much time do you truly have?");
        await mentor.Presses("Skip", on: "What would have to give way?");
        await mentor.Picks("Length", "4 months", on: "For how long?");
        await mentor.Answers("Off limits", "Clients by name", on: "What's off limits?");
        await mentor.Answers("What might hold me back", OnlyTheMentors, on: "What might hold you back?");
        await mentor.Picks("Later on", "Yes", on: "Might it become mentoring later?");
        await mentor.Picks("Your choice", "I'd like to", on: "Is it your choice?");
    }

    public async Task SharesTheirSide()
    {
        await mentor.Presses("Share with Patti", on: "Your side, before you share it");
        await executive.Sees("Your charter with Alex, in draft");
    }

    public async Task Settles()
    {
        await executive.Presses("Settle it", on: "You two said different things.");
        await executive.Chooses("For how long", "5 months", on: "Settle what differs");
        await executive.Chooses("Alex's time", "90 minutes a month", on: "Settle what differs");
        await executive.Presses("Save", on: "Settle what differs");
        await executive.Presses("Answer Alex's wishes", on: "Your charter with Alex, in draft");
        await executive.Chooses("Learning (a course, a view behind the scenes)", "yes", on: "What can you give back?");
        await executive.Presses("Save", on: "What can you give back?");
    }

    public async Task BothConfirm()
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
        await executive.Sees("Version 1, agreed on");
        await mentor.Sees("Version 1, agreed on");
    }
}
