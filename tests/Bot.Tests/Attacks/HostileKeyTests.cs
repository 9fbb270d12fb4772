using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;
using RMBot.Tests.Attacks;
using RMBot.Volunteers;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>Ids and addresses that are no ids and addresses: each is itself, or nothing; none reaches anybody else's row.</summary>
public sealed class HostileKeyTests(SharedAzurite azurite, SharedTableSimulator tables, SharedQueueSimulator queues)
    : StorageTest(azurite, tables, queues)
{
    private static readonly string[] Ids =
    [
        "id",
        "ID",
        " id",
        "id ",
        "i/d",
        "i\\d",
        "i#d",
        "i?d",
        "i%64",
        "i'd",
        "''",
        "i\u0001d",
        "i\u007fd",
        "i\u0085d",
        "i\td",
        "..",
        "~",
        "~~",
        "~002f",
        "/",
        "pair",
        "pair|id",
        "person",
        "id|person",
        "e\u0301",
        "\u00e9",
        "漢字",
        "🙂",
        "' or PartitionKey ne '",
        "id') or (1 eq 1",
        "id&$select=*",
        new string('x', 500),
        new string('x', 501),
        new string('x', 1024),
        new string('\'', 1024),
        .. HostileTexts.All.Select(text => text.Text),
    ];

    [Fact]
    public async Task Every_pair_is_found_by_its_own_id_and_by_no_other()
    {
        foreach (var id in Ids)
        {
            Assert.Null(await Pairs.FindAsync(new PairId(id), Ct));
            await Pairs.AddAsync(Example.Proposed(new PairId(id)), Ct);
        }

        foreach (var id in Ids)
        {
            Assert.Equal(id, (await Pairs.FindAsync(new PairId(id), Ct))!.Value.Id.Value);
        }

        var memberships = await Pairs.OfAsync(Example.Executive.Id, Ct);
        Assert.Equal(
            Ids.Order(StringComparer.Ordinal),
            memberships.Select(of => of.Pair.Value).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Every_person_is_found_by_their_own_id_and_address_and_by_no_other()
    {
        foreach (var id in Ids)
        {
            Assert.Null(await People.FindAsync(new PersonId(id), Ct));
            await People.SaveAsync(Named(id), PeopleTests.Address, Ct);
        }

        foreach (var id in Ids)
        {
            Assert.Equal(id, (await People.FindAsync(new PersonId(id), Ct))!.Person.Id.Value);
            Assert.Equal(id, (await People.FindByMailAsync($"{id}@{Array.IndexOf(Ids, id)}.example", Ct))?.Id.Value);
        }
    }

    [Theory]
    [InlineData("' or RowKey eq 'person")]
    [InlineData("*")]
    [InlineData("%")]
    [InlineData("")]
    [InlineData("\u0000")]
    [InlineData("\ud83d")]
    [InlineData("ada@example.com' or '1' eq '1")]
    [InlineData("ada@example.com\u0000")]
    [InlineData("mail|ada@example.com")]
    public async Task An_address_that_is_a_filter_finds_nobody(string mail)
    {
        await People.SaveAsync(PeopleTests.Ada, PeopleTests.Address, Ct);

        Assert.Null(await People.FindByMailAsync(mail, Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000")]
    [InlineData("\ud83d")]
    [InlineData("\ud83d\ud83d")]
    public async Task An_id_that_is_no_text_is_nobodys(string id)
    {
        await Pairs.AddAsync(Example.Proposed(new PairId("id")), Ct);

        Assert.Null(await Pairs.FindAsync(new PairId(id), Ct));
        Assert.Empty(await Pairs.OfAsync(new PersonId(id), Ct));
        Assert.Null(await People.FindAsync(new PersonId(id), Ct));
    }

    [Fact]
    public async Task A_volunteer_of_any_id_offers_their_own_topics_and_takes_back_their_own()
    {
        var volunteers = new TableVolunteers(Tables);
        foreach (var id in Ids)
        {
            await People.SaveAsync(Named(id), PeopleTests.Address, Ct);
            await volunteers.SaveAsync(new PersonId(id), new VolunteerOffer(["ai"], 2, id, Example.Now), Ct);
        }

        await volunteers.StopAsync(new PersonId(Ids[0]), Ct);

        Assert.Null(await volunteers.FindAsync(new PersonId(Ids[0]), Ct));
        foreach (var id in Ids[1..])
        {
            Assert.Equal(id, (await volunteers.FindAsync(new PersonId(id), Ct))!.Line);
        }
    }

    private static Person Named(string id) =>
        PeopleTests.Ada with
        {
            Id = new PersonId(id),
            Mail = $"{id}@{Array.IndexOf(Ids, id)}.example",
        };
}
