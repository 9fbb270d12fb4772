namespace RMBot.Bot.Tests.Driver;

/// <summary>What two people say on their way to a charter, question by question.</summary>
internal static class Script
{
    public const string WhyYou =
        "You built the onboarding flow everybody talks about, and it shows how much this house needs your eye.";

    public const string OwnWords = "Megan wants to watch a big decision from the inside";

    private const string Mentor = "megan.bowen@example.com";

    public static readonly string[] Ask =
    [
        "How people in their first job decide what to buy online",
        "Whether next year's budget goes into stores or into the app",
        "I know our numbers; I don't understand why they leave the basket",
        "I run the pricing review myself, without asking for a translation",
        Mentor,
        "no",
        WhyYou,
        "Show me how you would plan a launch and tell me when I am wrong",
        "2 hours",
        "6 months",
        "My belief that nobody reads long posts",
        "I keep the hour and answer within two days",
        "A no is fine and changes nothing between us",
        "Hi Megan, I would like to learn from you. Ask me anything first.",
    ];

    public static readonly string[] Aims =
    [
        "See how a decision of that size is really made",
        "Exposure,Project",
        "90 minutes",
        "The weekly metrics call that nobody reads",
        "4 months",
        "My team's appraisals",
        "I go quiet when somebody senior interrupts",
        "Not sure",
        "I'd like to",
    ];

    /// <summary>From "start a pair" to the summary.</summary>
    public static async Task AsksAsync(this TeamsPerson executive)
    {
        await executive.SaysAsync("start a pair");
        await executive.AnswersAsync(Ask);
        await executive.SeesAsync("Ready to send to Megan");
    }

    /// <summary>Answers in the card, as most people do.</summary>
    public static async Task AnswersAsync(this TeamsPerson person, IEnumerable<string> answers)
    {
        foreach (var answer in answers)
        {
            await person.PressesAsync("Continue", ("answer", answer));
        }
    }
}
