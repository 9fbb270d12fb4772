using RMBot.EndToEnd.Teams;
using RMBot.Pairs;

namespace RMBot.EndToEnd;

/// <summary>A term from its charter on, step by step. The executive lets the time pass.</summary>
internal sealed class TermWalk(TeamsClient executive, TeamsClient mentor, AgreedPair pair)
{
    public const string OnlyTheExecutives = "I answer before he has finished";
    public const string OnlyTheMentors = "We begin late, and I say nothing";

    private int skips;

    /// <summary>Keeps a picture of a card on somebody's screen.</summary>
    public Func<TeamsClient, string, string, Task> Picture { get; init; } = (_, _, _) => Task.CompletedTask;

    public async Task Skips(string words = "/skip")
    {
        skips++;
        await executive.Says(words);
        await executive.SeesTimes(skips, "It is now");
    }

    /// <summary>From one moment at which something is owed to the next.</summary>
    public async Task SkipsUntil(Role who, PromptKind kind, int occurrence = 1)
    {
        for (var most = 20; most > 0 && !await pair.HasGot(who, kind, occurrence); most--)
            await Skips();
        Assert.True(await pair.HasGot(who, kind, occurrence), $"{kind} never came.");
    }

    public async Task BooksSessions()
    {
        await Skips();
        await executive.Presses("See times", on: "Book your sessions with Alex");
        await executive.Presses("Book these", on: "Which of these suits you both?");
        await executive.Sees("Booked");
        await mentor.Sees("Patti has booked your sessions");
    }

    public async Task Prepares(string question)
    {
        await SkipsUntil(Role.Executive, PromptKind.PrepareQuestion);
        await executive.Fills("My question", question, on: "What would you like to know this time?");
        await executive.Presses("Pass it on", on: "What would you like to know this time?");
        await executive.Sees("Your question is on its way");
        await SkipsUntil(Role.Mentor, PromptKind.PrepareBrief);
        await mentor.Sees("Preparing for Patti");
    }

    public async Task BothCheck()
    {
        await SkipsUntil(Role.Executive, PromptKind.AfterSession);
        await SkipsUntil(Role.Mentor, PromptKind.AfterSession);
        await Task.WhenAll(
            Checks(executive, "Alex", "One thing you'll use", "I test the checkout on my own phone"),
            Checks(mentor, "Patti", "One thing you'd do differently", "Bring one real basket")
        );
    }

    public async Task BothCheckIn()
    {
        await SkipsUntil(Role.Executive, PromptKind.CheckInDue);
        await SkipsUntil(Role.Mentor, PromptKind.CheckInDue);
        await mentor.Sees("How is it going with Patti?");
        await Picture(mentor, "How is it going with Patti?", "check-in");
        // One after the other: news that arrives redraws the page, and what was chosen but not sent is gone.
        await ChecksIn(
            executive,
            "Alex",
            "He shows instead of telling",
            OnlyTheExecutives,
            "What you did differently",
            "More of this, less of that"
        );
        await mentor.Sees("Patti shares something with you");
        await ChecksIn(
            mentor,
            "Patti",
            "She asks the question behind the question",
            OnlyTheMentors,
            "Speaking up",
            "More of this, less of that",
            "Where you start"
        );
        await executive.Sees("Alex shares something with you");
    }

    public async Task MentorProposes(string outcome)
    {
        await mentor.Says("propose a change");
        await mentor.Chooses(
            "Part of the charter",
            "What should be different at the end",
            on: "What would you like to change?"
        );
        await mentor.Presses("Next", on: "What would you like to change?");
        await mentor.Fills("What should be different at the end", outcome, on: "One outcome you both would recognise.");
        await mentor.Presses("Propose it", on: "One outcome you both would recognise.");
        await executive.Sees("Alex proposes a change");
    }

    public async Task ExecutiveAccepts()
    {
        await executive.Presses("Accept", on: "Alex proposes a change");
        await executive.Sees("Version 2, agreed on");
        await mentor.Sees("Version 2, agreed on");
    }

    /// <param name="round">1 for the first term, one more with each extension.</param>
    public async Task ComesToTheReview(int round)
    {
        await SkipsUntil(Role.Executive, PromptKind.ReviewDue, round);
        await SkipsUntil(Role.Mentor, PromptKind.ReviewDue, round);
        await executive.Sees("About five minutes now");
        await mentor.Sees("About five minutes now");
    }

    public async Task BothLookBack(string executiveNext, string mentorNext, string? months = null)
    {
        await Task.WhenAll(
            LooksBack(executive, "Alex", Role.Executive, "Thank you for the plain words.", executiveNext, months),
            LooksBack(mentor, "Patti", Role.Mentor, "Thank you for asking, and for waiting.", mentorNext, months: null)
        );
        await executive.Sees("You and Alex: a look back");
        await mentor.Sees("You and Patti: a look back");
    }

    public async Task MentorAgreesToGoOn()
    {
        await mentor.Presses("Yes, let's go on", on: "You and Patti: a look back");
        await executive.Sees("You and Alex go on");
        await mentor.Sees("You and Patti go on");
    }

    public async Task ComesToTheEnd(int round)
    {
        await SkipsUntil(Role.Executive, PromptKind.TermEnded, round);
        await SkipsUntil(Role.Mentor, PromptKind.TermEnded, round);
        await executive.Sees("Your term with Alex is complete");
        await mentor.Sees("Your term with Patti is complete");
    }

    private async Task Checks(TeamsClient who, string partner, string line, string words)
    {
        const string card = "Thirty seconds.";
        await who.Chooses("How useful was it?", "4", on: card);
        await who.Chooses("How freely could you speak?", "5, very", on: card);
        await who.Fills(line, words, on: card);
        await who.Ticks($"Share it with {partner}", on: card);
        await Picture(who, card, $"check-with-{partner}");
        await who.Presses("Send", on: card);
        await who.Sees("That was all for this session.");
    }

    /// <summary>Says what works and shares it, says one thing for themselves, and leaves out the rest.</summary>
    private async Task ChecksIn(
        TeamsClient who,
        string partner,
        string works,
        string doesNot,
        params IEnumerable<string> own
    )
    {
        await who.Presses("Begin", on: $"How is it going with {partner}?");
        await who.Fills("What works", works, on: "What works?");
        await who.Ticks($"Share it with {partner}", on: "What works?");
        await who.Presses("Continue", on: "What works?");
        await who.Answers("What doesn't work yet", doesNot, on: "What doesn't?");
        foreach (var question in own.Prepend("A new idea").Prepend("One thing to change"))
            await who.Presses("Skip", on: question);
        await who.Picks("My comfort", "4", on: "How freely can you talk?");
        await who.Picks("My commitment", "5, very much", on: "How much do you want this?");
        await who.Picks("Our sessions", "Yes, they do", on: "Still on purpose?");
        await who.Presses("Skip", on: "A step until next time");
        await Picture(who, "Your check-in, before it's kept", $"check-in-with-{partner}");
        await who.Presses("Keep it", on: "Your check-in, before it's kept");
        await who.Sees($"{partner} gets what you shared, and nothing else.");
    }

    private static async Task LooksBack(
        TeamsClient who,
        string partner,
        Role role,
        string thanks,
        string next,
        string? months
    )
    {
        await who.Presses("Look back", on: "About five minutes now");
        await who.Picks("At the start", "2: a little", on: "Where did you start?");
        await Shows("Today", "4: well", "Where are you now?");
        await Shows("Did we?", "Yes", "Did you get there?");
        await Shows("Did it happen?", "Yes", role == Role.Executive ? $"What {partner} wanted" : "What you wanted");
        await who.Presses("Skip", on: "What changed?");
        if (role == Role.Mentor)
        {
            await who.Presses("Skip", on: "Was it worth it?");
            await who.Presses("Skip", on: "Could you be frank?");
        }

        await who.Answers("From 0 (no) to 10 (surely)", "9", on: "Would you recommend it?");
        await who.Answers("Your note", thanks, on: $"A word to {partner}");
        await who.Picks("After this term", next, on: "What next?");
        if (months is not null)
            await who.Picks("Months", months, on: "How much longer?");

        async Task Shows(string label, string choice, string question)
        {
            await who.Chooses(label, choice, on: question);
            await who.Ticks($"Show this to {partner}", on: question);
            await who.Presses("Continue", on: question);
        }
    }
}
