using RMBot.Interviews;

namespace RMBot.Tests.Driver;

/// <summary>The usual way through a review; nothing is shown to the other unless a test says so.</summary>
public static class ReviewWalks
{
    public static readonly TimeSpan UntilTheReview = TimeSpan.FromDays(170);

    public static readonly (string Question, string Answer)[] Executive =
    [
        ("Where did you start?", "2"),
        ("Where are you now?", "4"),
        ("Did you get there?", "Yes"),
        ("What Megan wanted", "Partly"),
        ("What changed?", "executive-changed-token"),
        ("Would you recommend it?", "9"),
        ("A word to Megan", "executive-thanks-token"),
        ("What next?", "Close"),
    ];

    public static readonly (string Question, string Answer)[] Mentor =
    [
        ("Where did you start?", "1"),
        ("Where are you now?", "5"),
        ("Did you get there?", "Partly"),
        ("What you wanted", "Yes"),
        ("What changed?", "mentor-changed-token"),
        ("Was it worth it?", "CostMore"),
        ("Could you be frank?", "2"),
        ("Would you recommend it?", "3"),
        ("A word to Alex", "mentor-thanks-token"),
        ("What next?", "Close"),
    ];

    /// <summary>Answers all questions of a review that was opened; what is in <paramref name="shown"/> is shown to the other.</summary>
    public static async Task LooksBackAsync(
        this Chat chat,
        (string Question, string Answer)[] script,
        string next = "Close",
        int? months = null,
        params string[] shown
    )
    {
        await chat.PressesAsync("Look back");
        foreach (var (question, usual) in script)
        {
            chat.SeesLast(question);
            await chat.PressesAsync(
                "Continue",
                (InterviewCards.AnswerInput, question == "What next?" ? next : usual),
                (InterviewCards.ShareInput, shown.Contains(question) ? "true" : "false")
            );
        }

        if (months is { } wished)
        {
            await chat.PressesAsync("Continue", (InterviewCards.AnswerInput, wished.ToString()));
        }
    }
}
