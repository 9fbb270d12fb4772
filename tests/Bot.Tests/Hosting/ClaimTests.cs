using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

public sealed class ClaimTests : CrowdTest
{
    private static readonly TimeSpan PastTheClaim = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task A_process_that_stood_still_between_claiming_and_sending_leaves_it_to_the_one_that_took_over()
    {
        var one = await StartAsync();
        var (pair, megan) = (await InvitedAsync(1))[0];
        var still = new Hold(step => step.Name == "PUT Pairs");
        one.Outgoing.After = still.PassAsync;
        await PassUntilAsync("it is claimed", () => still.Arrived.IsCompleted);
        one.Outgoing.StorageIsDown = true;
        await StartAsync();
        Clock.Skip(PastTheClaim);

        await PassUntilAsync<DeliveryState.Sent>(pair);
        one.Outgoing.StorageIsDown = false;
        still.Release();
        await one.LookedAsync();

        Assert.Equal(1, megan.Chat.Count(Invitation));
        Assert.DoesNotContain(one.Outgoing.Steps, step => step.Kind == StepKind.Teams);
    }

    [Fact]
    public async Task A_process_that_stood_still_in_the_middle_of_a_send_marks_it_and_nothing_goes_out_twice()
    {
        var host = await StartAsync();
        var (pair, megan) = (await InvitedAsync(1))[0];
        var still = new Hold(step => step.Kind == StepKind.Teams);
        host.Outgoing.After = still.PassAsync;
        await PassUntilAsync("it is shown and not marked", () => still.Arrived.IsCompleted);

        var looks = host.Outgoing.Looks;
        Clock.Skip(TimeSpan.FromMinutes(2));
        await Wait.UntilAsync("whatever waited for a moment has woken", () => host.Outgoing.Looks > looks + 1);
        still.Release();

        await BecomesAsync<DeliveryState.Sent>(pair);
        Clock.Skip(PastTheClaim);
        await host.LookedAsync();
        Assert.Equal(1, megan.Chat.Count(Invitation));
    }

    [Fact]
    public async Task What_another_was_sending_and_could_not_is_tried_again_without_waiting_for_the_end_of_its_claim()
    {
        var (pair, _) = (await InvitedAsync(1))[0];
        var read = (await Pairs.FindAsync(pair, Ct))!;
        var (invitation, endOfClaim) = (read.Value.Prompts[0].Id, Clock.GetUtcNow().AddHours(1));
        var claimed = await Pairs.SaveDeliveryAsync(read, read.Value.Claim(invitation, endOfClaim), Ct);
        var host = await StartAsync();
        await host.LookedAsync();

        var now = Clock.GetUtcNow();
        var failed = claimed.Value.NotSent(invitation, "503", now, now.AddSeconds(5));
        await Pairs.SaveDeliveryAsync(claimed, failed, Ct);

        var sent = await PassUntilAsync<DeliveryState.Sent>(pair);
        Assert.True(sent.At < endOfClaim);
    }

    [Fact]
    public async Task A_prompt_whose_sender_dies_every_time_is_given_up_and_the_ledger_says_why()
    {
        var (pair, megan) = (await InvitedAsync(1))[0];
        for (var death = 1; death <= Outbox.MostTries; death++)
        {
            var read = (await Pairs.FindAsync(pair, Ct))!;
            await Pairs.SaveDeliveryAsync(read, read.Value.Claim(read.Value.Prompts[0].Id, Clock.GetUtcNow()), Ct);
        }

        await StartAsync();
        Clock.Skip(TimeSpan.FromSeconds(20));

        await Wait.UntilAsync(
            () => "it is given up",
            async () => (await ReadAsync(pair)).Prompts[0].Delivery is DeliveryState.Failed
        );
        Assert.Equal("begun too often", (await BecomesAsync<DeliveryState.Failed>(pair)).Reason);
        Assert.False(megan.Chat.Shows(Invitation));
        Assert.Equal("begun too often", await ReasonInLedgerAsync(pair));
    }

    [Fact]
    public async Task What_a_process_that_died_in_the_evening_left_waits_for_the_morning()
    {
        Clock.SkipTo(new DateTimeOffset(2026, 3, 3, 17, 55, 0, TimeSpan.Zero));
        var (pair, megan) = (await InvitedAsync(1, zone: "Europe/Berlin"))[0];
        var read = (await Pairs.FindAsync(pair, Ct))!;
        var until = Clock.GetUtcNow().AddMinutes(3);
        await Pairs.SaveDeliveryAsync(read, read.Value.Claim(read.Value.Prompts[0].Id, until), Ct);

        Clock.Skip(TimeSpan.FromHours(1));
        var host = await StartAsync();
        await host.LookedAsync();
        Assert.False(megan.Chat.Shows(Invitation));
        Clock.SkipTo(new DateTimeOffset(2026, 3, 4, 8, 1, 0, TimeSpan.Zero));

        await PassUntilAsync("it is morning", () => megan.Chat.Shows(Invitation));
    }

    private async Task<string?> ReasonInLedgerAsync(PairId pair)
    {
        var store = new LedgerStore(Tables);
        var prompt = (await ReadAsync(pair)).Prompts[0];
        var wanted = LedgerEntry.Of(pair, prompt);
        LedgerEntry? found = null;
        await Wait.UntilAsync(
            () => "the ledger has it",
            async () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(5));
                await foreach (var page in store.PagesAsync(wanted.Month, wanted.Shard, wanted.Key, Ct))
                {
                    found =
                        page.Values.Select(record => record.Entry).FirstOrDefault(entry => entry.Key == wanted.Key)
                        ?? found;
                }

                return found is { Outcome: LedgerOutcome.Failed };
            }
        );
        return found!.Reason;
    }
}
