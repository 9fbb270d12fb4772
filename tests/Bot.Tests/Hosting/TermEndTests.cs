using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Bot.Tests.Hosting;

public sealed class TermEndTests : CrowdTest
{
    private static readonly DateTimeOffset Saturday = new(2026, 9, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_term_that_ended_while_the_coach_was_down_is_over_before_anybody_is_awake_to_hear_it()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnowAsync(alex);
        await KnowAsync(megan);
        var pair = PairOf(alex, megan, Example.Active() with { Prompts = [] }, "Europe/Berlin");
        await Pairs.AddAsync(pair.Book([Clock.GetUtcNow().AddDays(7)], 45, Clock.GetUtcNow()), Ct);
        Clock.SkipTo(Saturday);

        await StartAsync();

        await Wait.UntilAsync(() => "the term is over", async () => (await ReadAsync(pair.Id)).Stage == Stage.Closed);
        Assert.DoesNotContain(alex.Chat.Messages, message => message.Text.Contains("complete"));
    }
}
