using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

public sealed class CheckInPaceTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public CheckInPaceTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen", timeZone: "America/New_York");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task Nobody_is_written_to_more_than_twice_a_week_over_a_whole_term()
    {
        await Walks.ActiveAsync(executive, mentor);
        for (var day = 0; day < 180; day++)
        {
            await office.PassAsync(TimeSpan.FromDays(1));
            foreach (var chat in new[] { executive, mentor })
            {
                if (Pair.OpenCheckIn(Pair.RoleOf(chat.Person.Id)!.Value, office.Now) is not null)
                {
                    await chat.SaysAsync("check-in");
                    await chat.ChecksInAsync(("What works?", "It works", true));
                    await chat.PressesAsync("Keep it");
                }
            }
        }

        PromptKind[] mine =
        [
            PromptKind.CheckInDue,
            PromptKind.CheckInShared,
            PromptKind.PrepareQuestion,
            PromptKind.PrepareBrief,
            PromptKind.QuestionPassed,
            PromptKind.AfterSession,
        ];
        var weeks = Pair
            .Prompts.Where(prompt => mine.Contains(prompt.Kind) && prompt.Delivery is DeliveryState.Sent)
            .GroupBy(prompt =>
                (prompt.To, Week: (prompt.Due - new DateTimeOffset(2026, 3, 2, 0, 0, 0, default)).Days / 7)
            )
            .ToList();
        Assert.Equal(6, Pair.Prompts.Count(prompt => prompt.Kind == PromptKind.CheckInShared));
        Assert.All(weeks, week => Assert.InRange(week.Count(), 1, 2));
    }
}
