using RMBot.Interviews;

namespace RMBot.Tests.Driver;

/// <summary>The usual way through a check-in.</summary>
public static class CheckInWalks
{
    /// <summary>To the check-in a week after the first session, due to both.</summary>
    public static async Task UntilDueAsync(Office office, Chat executive, Chat mentor)
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(14.3));
        executive.SeesLast("How is it going with Megan?");
        mentor.SeesLast("How is it going with Alex?");
    }

    /// <summary>Through the whole talk: the questions named are answered, all others skipped.</summary>
    public static async Task ChecksInAsync(this Chat chat, params (string Title, string Answer, bool Shares)[] answers)
    {
        await chat.PressesAsync("Begin");
        await chat.FinishesCheckInAsync(answers);
    }

    public static async Task FinishesCheckInAsync(
        this Chat chat,
        params (string Title, string Answer, bool Shares)[] answers
    )
    {
        while (chat.HasVerb(InterviewCards.Answer))
        {
            var answer = answers.FirstOrDefault(known => chat.Last.Contains(known.Title, StringComparison.Ordinal));
            await (
                answer.Title is null
                    ? chat.PressesAsync("Skip")
                    : chat.PressesAsync(
                        "Continue",
                        (InterviewCards.AnswerInput, answer.Answer),
                        (InterviewCards.ShareInput, answer.Shares ? "true" : "false")
                    )
            );
        }
    }
}
