using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>The coach comes back after weeks, restored from a backup: nobody finds a pile of old prompts.</summary>
public sealed class LongSilenceTests
{
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public LongSilenceTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Theory]
    [MemberData(nameof(Silences))]
    public async Task After_it_a_person_gets_the_newest_prompt_and_at_most_a_look_back_beside_it(int lived, int silent)
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(lived));
        var before = (Executive: executive.ReceivedAt.Count, Mentor: mentor.ReceivedAt.Count);

        await office.BeDownAsync(TimeSpan.FromDays(silent));

        Assert.All(
            [executive.ReceivedAt.Skip(before.Executive), mentor.ReceivedAt.Skip(before.Mentor)],
            got => Assert.InRange(got.Count(one => !one.Title.Contains("look back", StringComparison.Ordinal)), 0, 1)
        );
    }

    [Fact]
    public async Task What_did_not_go_out_is_said_to_have_been_overtaken()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(1));

        await office.BeDownAsync(TimeSpan.FromDays(21));

        executive.SeesLast("How is it going with Megan?");
        var after = Pair.Prompts.Single(prompt =>
            prompt is { Kind: PromptKind.AfterSession, To: Role.Executive, Occurrence: 1 }
        );
        Assert.Equal(new DeliveryState.Skipped("overtaken"), after.Delivery);
    }

    [Fact]
    public async Task A_weekend_is_no_silence()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(60));
        var pair = Pair;
        var friday = new DateTimeOffset(2026, 5, 8, 16, 0, 0, TimeSpan.Zero);
        var (older, newer) = (
            Prompt.Of(PromptKind.AfterSession, Role.Mentor, friday, 90),
            Prompt.Of(PromptKind.CheckInDue, Role.Mentor, friday.AddDays(2), 90)
        );

        var two = pair with { Prompts = [older, newer] };

        Assert.False(two.IsOvertaken(older, friday.AddHours(64)));
        Assert.True(two.IsOvertaken(older, friday.AddHours(73)));
    }

    public static TheoryData<int, int> Silences()
    {
        var rows = new TheoryData<int, int>();
        foreach (var lived in new[] { 1, 15, 30, 60, 80, 100, 130, 150, 165 })
        {
            foreach (var silent in new[] { 7, 21, 45, 90, 150 })
            {
                rows.Add(lived, silent);
            }
        }

        return rows;
    }
}
