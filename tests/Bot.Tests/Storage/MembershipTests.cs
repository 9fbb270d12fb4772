using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Storage;

public abstract class MembershipTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    [Fact]
    public async Task A_person_knows_every_pair_they_are_in_in_either_role()
    {
        var first = Example.Proposed();
        var second = Proposing.Propose(PairId.New(), Example.Mentor, Example.Executive, Example.Ask, Example.Now);
        await Pairs.AddAsync(first.Invite(Example.Now), Ct);
        await Pairs.AddAsync(second.Invite(Example.Now), Ct);

        var memberships = await Pairs.OfAsync(Example.Executive.Id, Ct);

        Assert.Equivalent(
            new[]
            {
                new Membership(first.Id, Role.Executive, Example.Mentor.Id, Example.Mentor.Name),
                new Membership(second.Id, Role.Mentor, Example.Mentor.Id, Example.Mentor.Name),
            },
            memberships,
            strict: true
        );
    }

    [Fact]
    public async Task The_mentor_is_in_no_pair_before_the_ask_is_sent()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);
        var before = await Pairs.OfAsync(Example.Mentor.Id, Ct);

        var read = await Pairs.FindAsync(pair.Id, Ct);
        await Pairs.SaveAsync(read!, pair.Invite(Example.Now), Ct);

        Assert.Empty(before);
        Assert.Equal(
            [new Membership(pair.Id, Role.Mentor, Example.Executive.Id, Example.Executive.Name)],
            await Pairs.OfAsync(Example.Mentor.Id, Ct)
        );
    }

    [Fact]
    public async Task Another_mentor_in_the_ask_is_another_partner()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);
        var other = new Participant(new PersonId("mentor-2"), "Cleo Example");

        var read = await Pairs.FindAsync(pair.Id, Ct);
        await Pairs.SaveAsync(read!, pair.Amend(other, Example.Ask), Ct);

        Assert.Equal(
            [new Membership(pair.Id, Role.Executive, other.Id, other.Name)],
            await Pairs.OfAsync(Example.Executive.Id, Ct)
        );
    }

    [Fact]
    public async Task An_assistant_is_known_as_one_and_as_neither_of_the_two()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);
        var assistant = new Participant(new PersonId("assistant-1"), "Dora Example");

        var read = await Pairs.FindAsync(pair.Id, Ct);
        await Pairs.SaveAsync(read!, pair with { Assistant = assistant }, Ct);

        Assert.Equal(
            [new Membership(pair.Id, Role.Executive, Example.Executive.Id, Example.Executive.Name, Assists: true)],
            await Pairs.OfAsync(assistant.Id, Ct)
        );
        Assert.Equal(assistant, (await Pairs.FindAsync(pair.Id, Ct))!.Value.Assistant);
    }

    [Fact]
    public async Task A_person_in_no_pair_has_none()
    {
        Assert.Empty(await Pairs.OfAsync(new PersonId("nobody"), Ct));
    }
}
