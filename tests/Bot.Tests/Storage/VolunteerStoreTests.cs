using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Volunteers;

namespace RMBot.Bot.Tests.Storage;

public sealed class VolunteerStoreTestsOnAzurite(SharedAzurite azurite) : VolunteerStoreTests(azurite, null);

public sealed class VolunteerStoreTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : VolunteerStoreTests(queues, tables);

/// <summary>Where it is kept what volunteers offer: the index leads to them, and their own row decides.</summary>
public abstract class VolunteerStoreTests(SharedAzurite azurite, SharedTableSimulator? tables)
    : StorageTest(azurite, tables)
{
    private static readonly Person Ada = PeopleTests.Ada;
    private static readonly PersonId Asking = new("executive-1");
    private static readonly VolunteerOffer Offer = new(["ai", "data"], 2, "What I \"show\" — 漢字", Example.Now);

    private TableVolunteers Volunteers => new(Tables);

    [Fact]
    public async Task An_offer_comes_back_as_it_was_made()
    {
        await Volunteers.SaveAsync(Ada.Id, Offer, Ct);

        AssertSame(Offer, await Volunteers.FindAsync(Ada.Id, Ct));
    }

    [Fact]
    public async Task Who_offers_nothing_is_nothing()
    {
        await MetAsync(Ada);

        Assert.Null(await Volunteers.FindAsync(Ada.Id, Ct));
        Assert.Empty(await OfferingAsync("ai"));
        await Volunteers.StopAsync(Ada.Id, Ct);
    }

    [Theory]
    [InlineData("ai")]
    [InlineData("data")]
    public async Task Somebody_is_found_by_each_topic_they_offer(string topic)
    {
        await MetAsync(Ada);
        await Volunteers.SaveAsync(Ada.Id, Offer, Ct);

        var found = Assert.Single(await Volunteers.OfferingAsync(topic, Asking, Ct));

        Assert.Equal(Ada, found.Person);
        AssertSame(Offer, found.Offer);
    }

    [Fact]
    public async Task A_changed_offer_is_found_by_its_new_topics_only()
    {
        await MetAsync(Ada);
        await Volunteers.SaveAsync(Ada.Id, Offer, Ct);

        await Volunteers.SaveAsync(Ada.Id, Offer with { Topics = ["data", "live"] }, Ct);

        Assert.Empty(await OfferingAsync("ai"));
        Assert.Equal([Ada.Id], await OfferingAsync("data"));
        Assert.Equal([Ada.Id], await OfferingAsync("live"));
        Assert.Equal(2, await HintsAsync());
    }

    [Fact]
    public async Task Who_stopped_is_found_no_more_and_nothing_of_it_is_left()
    {
        await MetAsync(Ada);
        await Volunteers.SaveAsync(Ada.Id, Offer, Ct);

        await Volunteers.StopAsync(Ada.Id, Ct);
        await Volunteers.StopAsync(Ada.Id, Ct);

        Assert.Null(await Volunteers.FindAsync(Ada.Id, Ct));
        Assert.Empty(await OfferingAsync("ai"));
        Assert.Equal(0, await HintsAsync());
    }

    [Fact]
    public async Task A_process_that_dies_before_the_own_row_is_written_makes_nobody_a_volunteer()
    {
        await MetAsync(Ada);
        await LeaveHintAsync("ai");

        Assert.Empty(await OfferingAsync("ai"));
    }

    [Fact]
    public async Task A_process_that_dies_before_the_old_hint_is_dropped_offers_nothing_of_before()
    {
        await MetAsync(Ada);
        await Volunteers.SaveAsync(Ada.Id, Offer with { Topics = ["data"] }, Ct);
        await LeaveHintAsync("ai");

        Assert.Empty(await OfferingAsync("ai"));
        Assert.Equal([Ada.Id], await OfferingAsync("data"));
    }

    [Fact]
    public async Task What_such_a_process_left_goes_with_the_person()
    {
        await MetAsync(Ada);
        await LeaveHintAsync("live");
        await Volunteers.SaveAsync(Ada.Id, Offer, Ct);

        await People.EraseAsync(Ada.Id, Ct);

        Assert.Null(await Volunteers.FindAsync(Ada.Id, Ct));
        Assert.Equal(0, await HintsAsync());
    }

    [Fact]
    public async Task Whom_nobody_knows_any_more_is_not_found()
    {
        await Volunteers.SaveAsync(Ada.Id, Offer, Ct);

        Assert.Empty(await OfferingAsync("ai"));
    }

    [Fact]
    public async Task Meeting_somebody_anew_leaves_their_offer()
    {
        await MetAsync(Ada);
        await Volunteers.SaveAsync(Ada.Id, Offer, Ct);

        await MetAsync(Ada with { Name = "Ada Newname" });

        Assert.Equal("Ada Newname", Assert.Single(await Volunteers.OfferingAsync("ai", Asking, Ct)).Person.Name);
    }

    [Fact]
    public async Task Of_many_twenty_are_looked_at_and_others_for_somebody_else()
    {
        for (var n = 10; n < 35; n++)
        {
            var person = Ada with { Id = new PersonId($"person-{n}"), Mail = null };
            await MetAsync(person);
            await Volunteers.SaveAsync(person.Id, Offer, Ct);
        }

        Requests.Forget();
        var first = await Volunteers.OfferingAsync("ai", new PersonId("person-09"), Ct);
        var requests = Requests.Forget();
        var second = await Volunteers.OfferingAsync("ai", new PersonId("person-20"), Ct);

        Assert.InRange(requests, 1, IVolunteers.MostLookedAt + 2);
        Assert.Equal(Numbered(10, 30), first.Select(one => one.Person.Id.Value).Order());
        Assert.Equal(Numbered(10, 16).Concat(Numbered(21, 35)), second.Select(one => one.Person.Id.Value).Order());

        static IEnumerable<string> Numbered(int from, int to) =>
            Enumerable.Range(from, to - from).Select(n => $"person-{n}");
    }

    private Task MetAsync(Person person) => People.SaveAsync(person, PeopleTests.Address, Ct);

    private async Task<IEnumerable<PersonId>> OfferingAsync(string topic) =>
        (await Volunteers.OfferingAsync(topic, Asking, Ct)).Select(one => one.Person.Id);

    private async Task LeaveHintAsync(string topic) =>
        await Tables.People.UpsertEntityAsync(
            new TableEntity($"topic|{topic}", Ada.Id.Value) { ["Schema"] = 1, ["PersonId"] = Ada.Id.Value },
            TableUpdateMode.Replace,
            Ct
        );

    private async Task<int> HintsAsync() =>
        await Tables
            .People.QueryAsync<TableEntity>(
                "PartitionKey ge 'topic|' and PartitionKey lt 'topic}'",
                cancellationToken: Ct
            )
            .CountAsync(Ct);

    private static void AssertSame(VolunteerOffer expected, VolunteerOffer? found)
    {
        Assert.NotNull(found);
        Assert.Equal(expected.Topics.AsEnumerable(), found.Topics);
        Assert.Equal(expected with { Topics = [] }, found with { Topics = [] });
    }
}
