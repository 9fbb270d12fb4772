using Azure.Data.Tables;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Sweep;

public sealed class LostWakeUpTestsOnAzurite(SharedAzurite azurite) : LostWakeUpTests(azurite, null);

public sealed class LostWakeUpTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : LostWakeUpTests(queues, tables);

public abstract class LostWakeUpTests(SharedAzurite azurite, SharedTableSimulator? tables) : SweepTest(azurite, tables)
{
    private static readonly DateTimeOffset Later = Example.Now.AddHours(1);

    [Fact]
    public async Task A_pair_that_lost_its_wake_up_has_a_new_one_in_charge()
    {
        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));
        await Tables.WakeUps.ClearMessagesAsync(Ct);

        await SweepAsync(Later);

        var kept = (await Pairs.FindAsync(pair.Value.Id, Ct))!;
        Assert.NotNull(kept.WakeUp);
        Assert.NotEqual(pair.WakeUp, kept.WakeUp);
        Assert.Equal(Example.Text(pair.Value), Example.Text(kept.Value));
        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task A_pair_that_cannot_be_read_does_not_keep_the_others_from_theirs()
    {
        var broken = await AddedAsync(Example.Proposed(new PairId("0-broken")).Invite(Example.Now));
        var pair = await AddedAsync(Example.Proposed(new PairId("1-sound")).Invite(Example.Now));
        await Tables.WakeUps.ClearMessagesAsync(Ct);
        var row = new TableEntity(broken.Value.Id.Value, "pair") { ["Json"] = "{" };
        await Tables.Pairs.UpdateEntityAsync(row, Azure.ETag.All, TableUpdateMode.Merge, Ct);

        await SweepAsync(Later);

        Assert.NotEqual(pair.WakeUp, (await Pairs.FindAsync(pair.Value.Id, Ct))!.WakeUp);
        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task What_is_not_overdue_keeps_its_wake_up()
    {
        var due = await AddedAsync(Example.Proposed().Invite(Later.AddMinutes(-10)));
        var ahead = await AddedAsync(
            Example.Proposed().Owe(Prompt.Of(PromptKind.CharterReminder, Role.Mentor, Later.AddDays(3)))
        );
        var nothing = await AddedAsync(Example.Proposed());

        await SweepAsync(Later);

        Assert.Equal(due.WakeUp, (await Pairs.FindAsync(due.Value.Id, Ct))!.WakeUp);
        Assert.Equal(ahead.WakeUp, (await Pairs.FindAsync(ahead.Value.Id, Ct))!.WakeUp);
        Assert.Null((await Pairs.FindAsync(nothing.Value.Id, Ct))!.WakeUp);
    }

    [Fact]
    public async Task A_claim_counts_until_its_end()
    {
        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));
        var claim = pair.Value.Claim(pair.Value.Prompts[0].Id, Later.AddMinutes(1));
        var claimed = await Pairs.SaveDeliveryAsync(pair, claim, Ct);

        await SweepAsync(Later);
        Assert.Equal(claimed.WakeUp, (await Pairs.FindAsync(pair.Value.Id, Ct))!.WakeUp);
        await SweepAsync(Later.AddHours(1));

        Assert.NotEqual(claimed.WakeUp, (await Pairs.FindAsync(pair.Value.Id, Ct))!.WakeUp);
    }

    [Fact]
    public async Task A_wake_up_that_waits_in_the_queue_is_not_lost()
    {
        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));
        await Tables.WakeUps.ClearMessagesAsync(Ct);
        await Queue.EnqueueAsync(new WakeUp.OfPair(pair.Value.Id, pair.WakeUp!), TimeSpan.Zero, Ct);

        await SweepAsync(Later);

        Assert.Equal(pair.WakeUp, (await Pairs.FindAsync(pair.Value.Id, Ct))!.WakeUp);
        Assert.Equal(1, await QueuedAsync());
    }

    [Fact]
    public async Task A_pair_saved_before_there_were_sweeps_is_found_too()
    {
        var pair = await AddedAsync(Example.Proposed().Invite(Example.Now));
        var row = (
            await Tables.Pairs.GetEntityAsync<TableEntity>(pair.Value.Id.Value, "pair", cancellationToken: Ct)
        ).Value;
        row["Schema"] = 1;
        row.Remove("NextLook");
        row.Remove("Months");
        await Tables.Pairs.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Ct);
        await Tables.WakeUps.ClearMessagesAsync(Ct);

        await SweepAsync(Later);

        Assert.NotEqual(pair.WakeUp, (await Pairs.FindAsync(pair.Value.Id, Ct))!.WakeUp);
        Assert.Equal(1, await QueuedAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reminder_of_a_talk_that_was_lost_is_queued_again(bool isOfToday)
    {
        await PutTalkAsync("ada", Example.Now, isOfToday);
        await PutTalkAsync("ben", Later.AddDays(1), isOfToday);
        await PutTalkAsync("cleo", at: null, isOfToday);

        await SweepAsync(Later);

        var queued = await Queue.ReceiveAsync(32, TimeSpan.FromMinutes(1), Ct);
        Assert.Equal(new WakeUp.OfPerson(new PersonId("ada"), Example.Now), Assert.Single(queued).WakeUp);
    }

    [Fact]
    public async Task Nobody_is_reminded_who_cannot_be_reached()
    {
        await PutTalkAsync(PeopleTests.Ada.Id.Value, Example.Now);
        await People.SaveAsync(PeopleTests.Ada, PeopleTests.Address, Ct);
        await People.SetAwayAsync(PeopleTests.Ada.Id, WhyNotReached.BlockedTheApp, Example.Now, Ct);

        await SweepAsync(Later);

        Assert.Equal(0, await QueuedAsync());
    }

    private async Task PutTalkAsync(string person, DateTimeOffset? at, bool isOfToday = true)
    {
        var talk = new Talk
        {
            RemindAt = at,
            Contact = new Contact(PeopleTests.Ada with { Id = new PersonId(person) }, PeopleTests.Address),
        };
        await new TableStorage(Tables).WriteAsync(new Dictionary<string, object> { [person] = talk }, Ct);
        if (!isOfToday)
        {
            var rows = await Tables.Conversations.QueryAsync<TableEntity>(cancellationToken: Ct).ToListAsync(Ct);
            foreach (var row in rows)
            {
                row["Schema"] = 1;
                row.Remove("RemindAt");
                await Tables.Conversations.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Ct);
            }
        }
    }
}
