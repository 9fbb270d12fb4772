namespace RMBot.Load.Turns;

/// <summary>What two people answer on their way to a draft of their charter, question by question.</summary>
internal static class Script
{
    public static readonly string[] BeforeMentor =
    [
        "How people in their first job decide what to buy online",
        "Whether next year's budget goes into stores or into the app",
        "I know our numbers, and not why people leave the basket",
        "I run the pricing review without asking for a translation",
    ];

    public static readonly string[] AfterMentor =
    [
        "no",
        "You built the onboarding flow everybody talks about, and it shows how much this house needs your eye.",
        "Show me how you would plan a launch and tell me when I am wrong",
        "2 hours",
        "6 months",
        "My belief that nobody reads long posts",
        "I keep the hour and answer within two days",
        "A no is fine and changes nothing between us",
        "I would like to learn from you. Ask me anything first.",
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
}
