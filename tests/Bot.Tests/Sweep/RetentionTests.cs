using RMBot.Bot.Tests.Storage;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Sweep;

public sealed class RetentionTestsOnAzurite(SharedAzurite azurite) : RetentionTests(azurite, null);

public sealed class RetentionTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : RetentionTests(queues, tables);

/// <summary>What a sweep takes out because its time is over.</summary>
public abstract class RetentionTests(SharedAzurite azurite, SharedTableSimulator? tables) : SweepTest(azurite, tables)
{
    [Fact]
    public async Task Words_of_a_pair_go_a_year_after_its_end_and_stay_until_then()
    {
        var pair = await AddedAsync(Ended());
        var end = pair.Value.Since;

        await SweepAsync(end.AddMonths(12).AddHours(-1));
        var before = (await Pairs.FindAsync(pair.Value.Id, Ct))!.Value;
        await SweepAsync(end.AddMonths(12).AddHours(1));
        var after = (await Pairs.FindAsync(pair.Value.Id, Ct))!.Value;

        Assert.Equal(Example.Text(pair.Value), Example.Text(before));
        Assert.Equal(end.AddMonths(12).AddHours(1), after.WordsGoneAt);
        Assert.DoesNotContain("AI in claims", Example.Text(after), StringComparison.Ordinal);
        Assert.Equal(pair.Value.Charters.Length, after.Charters.Length);
    }

    [Fact]
    public async Task A_pair_that_is_open_keeps_its_words()
    {
        var pair = await AddedAsync(Example.Active() with { Prompts = [] });

        await SweepAsync(Example.Now.AddYears(5));

        Assert.Null((await Pairs.FindAsync(pair.Value.Id, Ct))!.Value.WordsGoneAt);
    }

    [Fact]
    public async Task A_second_sweep_finds_nothing_to_take_out()
    {
        var pair = await AddedAsync(Ended());
        await SweepAsync(pair.Value.Since.AddMonths(13));
        var once = (await Pairs.FindAsync(pair.Value.Id, Ct))!;

        await SweepAsync(pair.Value.Since.AddMonths(14));

        Assert.Equal(once.Version, (await Pairs.FindAsync(pair.Value.Id, Ct))!.Version);
    }

    [Fact]
    public async Task A_charter_is_overwritten_by_nothing_else()
    {
        var pair = await AddedAsync(Ended());
        var other = pair.Value with { Charters = [.. pair.Value.Charters.Select(charter => charter.WithoutWords())] };

        await Assert.ThrowsAsync<StaleVersionException>(() => Pairs.SaveAsync(pair, other, Ct));
    }

    [Fact]
    public async Task Links_that_have_ended_are_dropped()
    {
        var copies = new Copies(Tables);
        var person = new PersonId("ada");
        var secret = await copies.OpenAsync(person, Example.Now.AddMinutes(10), Ct);

        await SweepAsync(Example.Now.AddHours(1));

        Assert.Null(await copies.TakeAsync(secret, Example.Now, Ct));
    }

    [Fact]
    public async Task A_deletion_that_lost_its_wake_up_gets_a_new_one()
    {
        var erasures = new Erasures(Tables);
        await erasures.AddAsync(new Erasure("one", new PersonId("ada"), WhyErased.Asked, Example.Now, 0), Ct);
        Assert.Equal(0, await QueuedAsync());

        await SweepAsync(Example.Now.AddHours(2));

        Assert.Equal(1, await QueuedAsync());
    }

    private static Pair Ended()
    {
        var pair = WholeTerm.From(Example.Active()).Last();
        return pair.Prompts.Aggregate(pair, (known, prompt) => known.Sent(prompt.Id, pair.Since));
    }
}
