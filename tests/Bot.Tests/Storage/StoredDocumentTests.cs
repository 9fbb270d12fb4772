using System.Text.Json;
using Azure.Data.Tables;
using RMBot.Aims;
using RMBot.Charters;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Storage;

/// <summary>What was stored by an earlier version is read for ever: these files are never changed, only added to.</summary>
public abstract class StoredDocumentTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    [Fact]
    public async Task A_pair_stored_by_version_1_is_read()
    {
        await PutAsync(Tables.Pairs, "v1-pair.json");

        var pair = (await Pairs.FindAsync(new PairId("11112222333344445555666677778888"), Ct))!.Value;

        Assert.Equal((Stage.Active, Example.Executive, Example.Mentor), (pair.Stage, pair.Executive, pair.Mentor));
        Assert.Equal(Example.Ask, pair.Ask);
        Assert.True(pair.Aims!.Evolve!.TryRead(Role.Mentor, out var evolve));
        Assert.Equal(Evolve.AskLater, evolve);
        Assert.False(pair.Aims.Evolve.TryRead(Role.Executive, out _));
        Assert.Equal(new DateOnly(2026, 9, 2), pair.Charter!.EndsOn);
        Assert.Equal(PairKind.ReverseMentoring, pair.Kind);
        Assert.Equal(CheckInRhythm.EverySecondSession, pair.Charter.Terms.CheckIns);
        Assert.Empty(pair.Charter.Terms.Milestones);
        Assert.Equal(["How often?"], pair.Exchanges.Select(exchange => exchange.Question));
        Assert.Contains(pair.Prompts, prompt => prompt.Delivery is DeliveryState.Sent);
    }

    [Fact]
    public async Task A_person_stored_by_version_1_is_read()
    {
        await PutAsync(Tables.People, "v1-people.json");

        Assert.Equal(PeopleTests.Ada, await People.FindByMailAsync("Ada@example.com", Ct));
        Assert.Equal(PeopleTests.Address, (await People.FindAsync(PeopleTests.Ada.Id, Ct))!.Address);
        Assert.Equal(
            [new Membership(new PairId("1111"), Role.Mentor, new PersonId("ben/1"), "Ben")],
            await Pairs.OfAsync(PeopleTests.Ada.Id, Ct)
        );
        Assert.False(await People.WelcomeOnceAsync(PeopleTests.Ada.Id, Ct));
    }

    private static async Task PutAsync(TableClient table, string file)
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Stored", file));
        var rows = await JsonSerializer.DeserializeAsync<List<Dictionary<string, JsonElement>>>(
            stream,
            cancellationToken: Ct
        );
        foreach (var row in rows!)
            await table.AddEntityAsync(
                new TableEntity(row.ToDictionary(column => column.Key, column => ValueOf(column.Value))),
                Ct
            );
    }

    private static object ValueOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => value.GetInt32(),
            JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            _ => value.GetString()!,
        };
}
