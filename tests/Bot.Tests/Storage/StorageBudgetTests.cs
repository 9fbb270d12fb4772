using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Storage;

public abstract class StorageBudgetTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    [Fact]
    public async Task A_pair_is_added_with_two_requests_and_read_with_one()
    {
        var pair = Example.Proposed();

        await Pairs.AddAsync(pair, Ct);
        var added = Requests.Forget();
        await Pairs.FindAsync(pair.Id, Ct);
        var found = Requests.Forget();
        await Pairs.OfAsync(Example.Executive.Id, Ct);
        var listed = Requests.Forget();

        Assert.Equal((2, 1, 1), (added, found, listed));
    }

    [Fact]
    public async Task A_change_that_owes_nothing_new_is_one_request()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);
        var read = (await Pairs.FindAsync(pair.Id, Ct))!;
        Requests.Forget();

        await Pairs.SaveAsync(read, pair with { Ask = Example.Ask with { Topic = "Other" } }, Ct);

        Assert.Equal(1, Requests.Forget());
    }

    [Fact]
    public async Task An_invitation_is_a_membership_a_wake_up_and_a_save()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);
        var read = (await Pairs.FindAsync(pair.Id, Ct))!;
        Requests.Forget();

        await Pairs.SaveAsync(read, pair.Invite(Example.Now), Ct);

        Assert.Equal(3, Requests.Forget());
    }

    [Fact]
    public async Task A_claim_and_its_end_are_one_request_each()
    {
        var pair = Example.Proposed().Invite(Example.Now);
        await Pairs.AddAsync(pair, Ct);
        var read = (await Pairs.FindAsync(pair.Id, Ct))!;
        var prompt = pair.Prompts[0].Id;
        Requests.Forget();

        var claimed = await Pairs.SaveDeliveryAsync(read, pair.Claim(prompt, Example.Now.AddMinutes(2)), Ct);
        var claim = Requests.Forget();
        await Pairs.SaveDeliveryAsync(claimed, claimed.Value.Sent(prompt, Example.Now), Ct);

        Assert.Equal((1, 1), (claim, Requests.Forget()));
    }

    [Fact]
    public async Task A_conversation_is_read_and_written_with_one_request_each()
    {
        var storage = new TableStorage(Tables);

        await storage.WriteAsync(
            new Dictionary<string, object> { ["key"] = new string[] { "long", new('x', 200_000) } },
            Ct
        );
        var written = Requests.Forget();
        await storage.ReadAsync(["key"], Ct);
        var read = Requests.Forget();

        Assert.Equal((1, 1), (written, read));
    }

    [Fact]
    public async Task A_person_is_found_with_one_request_and_by_address_with_two()
    {
        await People.SaveAsync(PeopleTests.Ada, PeopleTests.Address, Ct);
        Requests.Forget();

        await People.FindAsync(PeopleTests.Ada.Id, Ct);
        var byId = Requests.Forget();
        await People.FindByMailAsync(PeopleTests.Ada.Mail!, Ct);
        var byMail = Requests.Forget();
        await People.SaveAsync(PeopleTests.Ada, PeopleTests.Address, Ct);
        var savedAgain = Requests.Forget();

        Assert.Equal((1, 2, 2), (byId, byMail, savedAgain));
    }
}
