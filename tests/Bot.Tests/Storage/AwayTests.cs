using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Storage;

public sealed class AwayTestsOnAzurite(SharedAzurite azurite) : AwayTests(azurite, null);

public sealed class AwayTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : AwayTests(queues, tables);

public abstract class AwayTests(SharedAzurite azurite, SharedTableSimulator? tables) : StorageTest(azurite, tables)
{
    private static readonly PersonId Ada = PeopleTests.Ada.Id;

    [Theory]
    [InlineData(WhyNotReached.NotInstalled)]
    [InlineData(WhyNotReached.RemovedTheApp)]
    [InlineData(WhyNotReached.BlockedTheApp)]
    [InlineData(WhyNotReached.DisabledByAdmin)]
    [InlineData(WhyNotReached.ChatIsGone)]
    public async Task Somebody_who_cannot_be_reached_is_listed_with_the_reason(WhyNotReached why)
    {
        await MetAsync();

        await People.SetAwayAsync(Ada, why, Example.Now, Ct);

        Assert.Equal(new Away(why, Example.Now), (await People.FindAsync(Ada, Ct))!.Away);
        Assert.Equal([new NotReached(Ada, PeopleTests.Ada.Name, why, Example.Now)], await People.NotReachedAsync(Ct));
    }

    [Fact]
    public async Task A_reason_may_change_and_since_when_stays()
    {
        await MetAsync();
        await People.SetAwayAsync(Ada, WhyNotReached.BlockedTheApp, Example.Now, Ct);

        await People.SetAwayAsync(Ada, WhyNotReached.RemovedTheApp, Example.Now.AddDays(1), Ct);

        Assert.Equal(new Away(WhyNotReached.RemovedTheApp, Example.Now), (await People.FindAsync(Ada, Ct))!.Away);
    }

    [Fact]
    public async Task Hearing_the_same_again_costs_one_request()
    {
        await MetAsync();
        await People.SetAwayAsync(Ada, WhyNotReached.BlockedTheApp, Example.Now, Ct);
        Requests.Forget();

        await People.SetAwayAsync(Ada, WhyNotReached.BlockedTheApp, Example.Now.AddDays(1), Ct);

        Assert.Equal(1, Requests.Forget());
        Assert.Equal(Example.Now, (await People.FindAsync(Ada, Ct))!.Away!.Since);
    }

    [Fact]
    public async Task Who_is_back_can_be_reached_and_is_not_listed()
    {
        await MetAsync();
        await People.SetAwayAsync(Ada, WhyNotReached.BlockedTheApp, Example.Now, Ct);

        await People.SetBackAsync(Ada, Ct);
        await People.SetBackAsync(Ada, Ct);

        var known = (await People.FindAsync(Ada, Ct))!;
        Assert.Equal((PeopleTests.Ada, null), (known.Person, known.Away));
        Assert.Empty(await People.NotReachedAsync(Ct));
    }

    [Fact]
    public async Task Who_is_met_anew_can_be_reached_and_is_not_listed()
    {
        await MetAsync();
        await People.SetAwayAsync(Ada, WhyNotReached.BlockedTheApp, Example.Now, Ct);

        await MetAsync();

        Assert.Null((await People.FindAsync(Ada, Ct))!.Away);
        Assert.Empty(await People.NotReachedAsync(Ct));
    }

    [Fact]
    public async Task Nobody_is_made_up()
    {
        await People.SetAwayAsync(new PersonId("nobody"), WhyNotReached.NotInstalled, Example.Now, Ct);
        await People.SetBackAsync(new PersonId("nobody"), Ct);

        Assert.Null(await People.FindAsync(new PersonId("nobody"), Ct));
        Assert.Empty(await People.NotReachedAsync(Ct));
    }

    [Fact]
    public async Task A_process_that_dies_between_the_two_writes_lists_nobody_wrongly()
    {
        await MetAsync();
        await People.SetAwayAsync(Ada, WhyNotReached.BlockedTheApp, Example.Now, Ct);
        await Tables.People.UpdateEntityAsync(
            new TableEntity(Ada.Value, "person") { ["CanBeReached"] = true, ["WhyNotReached"] = "" },
            Azure.ETag.All,
            TableUpdateMode.Merge,
            Ct
        );

        Assert.Empty(await People.NotReachedAsync(Ct));
        Assert.False(
            await Tables
                .People.QueryAsync<TableEntity>("PartitionKey eq 'unreached|people'", cancellationToken: Ct)
                .AnyAsync(Ct)
        );
    }

    [Fact]
    public async Task Of_more_than_a_hundred_a_hundred_are_listed()
    {
        for (var n = 0; n < 102; n++)
        {
            var person = PeopleTests.Ada with { Id = new PersonId($"person-{n}"), Mail = null };
            await People.SaveAsync(person, PeopleTests.Address, Ct);
            await People.SetAwayAsync(person.Id, WhyNotReached.NotInstalled, Example.Now, Ct);
        }

        Assert.Equal(IDeliveries.MostPeople, (await People.NotReachedAsync(Ct)).Count);
    }

    private Task MetAsync() => People.SaveAsync(PeopleTests.Ada, PeopleTests.Address, Ct);
}
