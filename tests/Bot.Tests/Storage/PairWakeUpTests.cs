using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Storage;

public abstract class PairWakeUpTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    [Fact]
    public async Task What_is_due_now_is_hinted_at_once_and_queued_for_when_the_save_is_surely_done()
    {
        var pair = await AddedAsync(Example.Proposed());

        var saved = await Pairs.SaveAsync(pair, pair.Value.Invite(Example.Now), Ct);

        Assert.NotNull(saved.WakeUp);
        Assert.Equal(saved, await ReadAsync(pair.Value.Id) with { Value = saved.Value });
        Assert.True(Hints.Reader.TryRead(out var hinted));
        Assert.Equal(pair.Value.Id, hinted);
        Assert.Equal(1, await QueuedAsync());
        Assert.Empty(await Queue.ReceiveAsync(32, TimeSpan.FromMinutes(1), Ct));
    }

    [Fact]
    public async Task A_pair_that_owes_nothing_wakes_nobody()
    {
        var pair = await AddedAsync(Example.Proposed());

        Assert.Null(pair.WakeUp);
        Assert.Equal(0, await QueuedAsync());
        Assert.False(Hints.Reader.TryRead(out _));
    }

    [Fact]
    public async Task What_is_due_later_is_queued_and_not_hinted()
    {
        var later = Prompt.Of(PromptKind.CharterReminder, Role.Mentor, Example.Now.AddDays(3));

        var pair = await AddedAsync(Example.Proposed().Owe(later));

        Assert.NotNull(pair.WakeUp);
        Assert.Equal(1, await QueuedAsync());
        Assert.False(Hints.Reader.TryRead(out _));
    }

    [Fact]
    public async Task The_message_in_charge_stays_while_the_next_look_is_the_same()
    {
        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));

        var saved = await Pairs.SaveAsync(pair, pair.Value with { Since = Example.Now.AddDays(1) }, Ct);

        Assert.Equal(pair.WakeUp, saved.WakeUp);
        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task Delivering_queues_nothing_and_keeps_the_message_in_charge()
    {
        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));
        var prompt = pair.Value.Prompts[0].Id;

        var claimed = await Pairs.SaveDeliveryAsync(pair, pair.Value.Claim(prompt, Example.Now.AddMinutes(2)), Ct);
        var sent = await Pairs.SaveDeliveryAsync(claimed, claimed.Value.Sent(prompt, Example.Now), Ct);

        Assert.Equal(pair.WakeUp, sent.WakeUp);
        Assert.Equal(pair.WakeUp, (await ReadAsync(pair.Value.Id)).WakeUp);
        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task Of_two_instances_that_claim_one_prompt_one_gets_it()
    {
        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));
        var claim = pair.Value.Claim(pair.Value.Prompts[0].Id, Example.Now.AddMinutes(2));

        await Pairs.SaveDeliveryAsync(pair, claim, Ct);

        await Assert.ThrowsAsync<StaleVersionException>(() => Pairs.SaveDeliveryAsync(pair, claim, Ct));
    }

    [Fact]
    public async Task A_save_that_is_refused_leaves_a_message_that_is_in_charge_of_nothing()
    {
        var pair = await AddedAsync(Example.Proposed());
        await Pairs.SaveAsync(pair, pair.Value with { Since = Example.Now.AddDays(1) }, Ct);

        await Assert.ThrowsAsync<StaleVersionException>(() =>
            Pairs.SaveAsync(pair, pair.Value.Invite(Example.Now), Ct)
        );

        var kept = await ReadAsync(pair.Value.Id);
        Assert.Equal((Stage.Proposed, null), (kept.Value.Stage, kept.WakeUp));
        Assert.Equal(1, await QueuedAsync());
        Assert.False(Hints.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_save_whose_message_could_not_be_queued_is_not_done()
    {
        var pair = await AddedAsync(Example.Proposed());
        await Tables.WakeUps.DeleteAsync(Ct);

        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(() =>
            Pairs.SaveAsync(pair, pair.Value.Invite(Example.Now), Ct)
        );

        Assert.Equal(Stage.Proposed, (await ReadAsync(pair.Value.Id)).Value.Stage);
    }

    private async Task<Stored<Pair>> AddedAsync(Pair pair)
    {
        await Pairs.AddAsync(pair, Ct);
        return await ReadAsync(pair.Id);
    }

    private async Task<Stored<Pair>> ReadAsync(PairId id) =>
        await Pairs.FindAsync(id, Ct) ?? throw new InvalidOperationException("The pair is missing.");
}
