using RMBot.Care;
using RMBot.Pairs;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Rules;

public sealed class CareRulesTests
{
    private static readonly PromptKind[] Mine =
    [
        PromptKind.Nudge,
        PromptKind.Rescue,
        PromptKind.Thank,
        PromptKind.ThanksPassed,
        PromptKind.Paused,
        PromptKind.Resumed,
        PromptKind.ResumedEarly,
    ];

    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;

    public CareRulesTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
    }

    private Pair Pair => Assert.Single(office.Pairs.All);

    [Fact]
    public async Task Pausing_and_going_on_are_safe_to_repeat()
    {
        await Walks.ActiveAsync(executive, mentor);
        var until = new DateOnly(2026, 4, 1);
        var paused = Pair.Pause(Role.Mentor, until, office.Now);
        Assert.Same(paused, paused.Pause(Role.Executive, until, office.Now));
        var on = paused.Resume(Role.Executive, office.Now.AddDays(1));
        Assert.Same(on, on.Resume(Role.Mentor, office.Now.AddDays(1)));
        Assert.Equal(Stage.Active, on.Stage);
    }

    [Fact]
    public async Task Time_alone_ends_a_pause_at_its_moment_and_not_before()
    {
        await Walks.ActiveAsync(executive, mentor);
        var paused = Pair.Pause(Role.Mentor, new DateOnly(2026, 4, 1), office.Now);
        var moment = new DateTimeOffset(2026, 4, 1, 7, 0, 0, TimeSpan.Zero);
        Assert.Equal(moment, paused.PausedUntil());
        Assert.Equal(Stage.Paused, paused.At(moment.AddSeconds(-1)).Stage);
        var on = paused.At(moment);
        Assert.Equal(Stage.Active, on.Stage);
        Assert.Same(on, on.At(moment));
    }

    [Fact]
    public async Task A_pair_that_rests_wants_nothing_but_to_go_on()
    {
        await Walks.ActiveAsync(executive, mentor);
        var paused = Pair.Pause(Role.Mentor, new DateOnly(2026, 4, 1), office.Now);
        Assert.DoesNotContain(
            paused.Prompts,
            prompt =>
                prompt.Delivery is DeliveryState.Waiting && prompt.Due < paused.PausedUntil() && prompt.Due > office.Now
        );
    }

    [Fact]
    public async Task A_default_term_whose_people_answer_nothing_gets_at_most_one_of_these_in_a_week()
    {
        await Walks.AgreedAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromDays(190));
        foreach (var role in new[] { Role.Executive, Role.Mentor })
        {
            var weeks = Pair
                .Prompts.Where(prompt => prompt.To == role && Mine.Contains(prompt.Kind))
                .Select(prompt => prompt.Delivery)
                .OfType<DeliveryState.Sent>()
                .GroupBy(sent => (sent.At - office.Now).Days / 7);
            Assert.All(weeks, week => Assert.Single(week));
        }
    }

    [Fact]
    public async Task Over_a_default_term_each_hears_at_most_twice_a_week()
    {
        await Walks.ActiveAsync(executive, mentor);
        var begin = office.Now;
        var before = (executive.ReceivedAt.Count, mentor.ReceivedAt.Count);
        await office.PassAsync(TimeSpan.FromDays(165));
        foreach (var (chat, first) in new[] { (executive, before.Item1), (mentor, before.Item2) })
        {
            var weeks = chat.ReceivedAt.Skip(first).GroupBy(message => (message.At - begin).Days / 7).ToList();
            Assert.NotEmpty(weeks);
            Assert.All(weeks, week => Assert.InRange(week.Count(), 1, 2));
        }
    }
}
