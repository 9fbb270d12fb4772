using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Storage;

public abstract class TablePairStoreTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : StorageTest(azurite, tables, queues)
{
    private static readonly ProgrammeSettings Programme = new(ProgrammeId.First, "Reverse mentoring");

    [Fact]
    public async Task A_suggested_pair_is_kept_without_an_ask_until_the_executive_has_made_one()
    {
        var pair = Suggesting.Suggest(Programme, Example.Executive, Example.Mentor, 0, Example.Now);
        await Pairs.AddAsync(pair, Ct);
        var read = await ReadAsync(pair.Id);
        Assert.Null(read.Value.Ask);
        Assert.Empty(await Pairs.OfAsync(Example.Mentor.Id, Ct));

        await Pairs.SaveAsync(read, read.Value.Amend(Example.Mentor, Example.Ask), Ct);

        Assert.Equal(Example.Ask, (await ReadAsync(pair.Id)).Value.Ask);
    }

    [Fact]
    public async Task The_same_suggestion_made_twice_is_there_once_and_another_after_it_is_over()
    {
        var pair = Suggesting.Suggest(Programme, Example.Executive, Example.Mentor, 0, Example.Now);
        await Pairs.AddAsync(pair, Ct);

        await Assert.ThrowsAsync<StaleVersionException>(() => Pairs.AddAsync(pair, Ct));
        await Pairs.AddAsync(Suggesting.Suggest(Programme, Example.Executive, Example.Mentor, 1, Example.Now), Ct);

        Assert.Equal(2, (await Pairs.OfAsync(Example.Executive.Id, Ct)).Count);
    }

    [Fact]
    public async Task A_pair_in_every_stage_comes_back_as_it_was_saved()
    {
        var stages = Example.EveryStage().ToList();
        stages.AddRange(WholeTerm.From(stages[^1]));
        await Pairs.AddAsync(stages[0], Ct);
        foreach (var next in stages.Skip(1))
        {
            var read = await ReadAsync(next.Id);
            await Pairs.SaveAsync(read, next, Ct);

            Assert.Equal(Example.Text(next), Example.Text((await ReadAsync(next.Id)).Value));
        }

        Assert.Equal((Stage.Closed, Ending.Completed), (stages[^1].Stage, stages[^1].Ending!.Value));
        Assert.Equal(stages.Select(pair => pair.Stage).Distinct().Count(), Enum.GetValues<Stage>().Length);
    }

    [Fact]
    public void A_whole_term_leaves_something_in_every_part_of_a_pair()
    {
        var term = WholeTerm.From(Example.Active()).ToList();
        Assert.Distinct(term.Select(Example.Text));
        var last = term[^1];
        Assert.Equal((3, 2, 1), (last.Sessions.Length, last.CheckIns.Length, last.Steps.Length));
        Assert.Equal((1, 1, 1), (last.Corrections.Length, last.Pauses.Length, last.Applied.Length));
        Assert.Equal((3, 1), (last.Charters.Length, last.Reviews.Length));
        Assert.NotNull(last.Thanks);
    }

    [Fact]
    public async Task A_pair_nobody_added_is_nothing()
    {
        Assert.Null(await Pairs.FindAsync(PairId.New(), Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData("' or PartitionKey ne '")]
    [InlineData("a/b\\c#d?e%f\0g\u0085")]
    public async Task An_id_somebody_made_up_finds_nothing(string id)
    {
        await Pairs.AddAsync(Example.Proposed(), Ct);

        Assert.Null(await Pairs.FindAsync(new PairId(id), Ct));
        Assert.Null(await Pairs.FindAsync(new PairId(new string('x', 20_000)), Ct));
    }

    [Fact]
    public async Task The_same_pair_is_not_added_twice()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);

        await Assert.ThrowsAsync<StaleVersionException>(() => Pairs.AddAsync(pair, Ct));
    }

    [Fact]
    public async Task Who_saves_second_is_told_to_read_again()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);
        var one = await ReadAsync(pair.Id);
        var other = await ReadAsync(pair.Id);
        await Pairs.SaveAsync(one, one.Value.Invite(Example.Now), Ct);

        await Assert.ThrowsAsync<StaleVersionException>(() =>
            Pairs.SaveAsync(other, other.Value with { Ask = Example.Ask with { Topic = "Other" } }, Ct)
        );

        var kept = (await ReadAsync(pair.Id)).Value;
        Assert.Equal(("AI in claims", Stage.Invited), (kept.Asked.Topic, kept.Stage));
    }

    [Fact]
    public async Task The_version_a_save_returns_is_good_for_the_next_save()
    {
        var pair = Example.Proposed();
        await Pairs.AddAsync(pair, Ct);

        var invited = await Pairs.SaveAsync(await ReadAsync(pair.Id), pair.Invite(Example.Now), Ct);
        await Pairs.SaveAsync(invited, invited.Value.Claim(invited.Value.Prompts[0].Id, Example.Now), Ct);

        Assert.IsType<DeliveryState.Claimed>((await ReadAsync(pair.Id)).Value.Prompts[0].Delivery);
    }

    [Fact]
    public async Task Rows_that_did_not_change_are_not_written_again()
    {
        var pair = await KeptAsync(Example.Active());
        var before = await VersionsAsync(pair.Value.Id);

        await Pairs.SaveAsync(pair, pair.Value with { Since = Example.Now.AddDays(1) }, Ct);
        var after = await VersionsAsync(pair.Value.Id);

        Assert.Equal(["answer|aims|1|mentor", "answer|ask|1|executive", "charter|0001", "pair"], after.Keys.Order());
        Assert.Equal(["pair"], after.Keys.Where(row => after[row] != before[row]));
    }

    [Fact]
    public async Task Saving_what_is_there_already_asks_nobody()
    {
        var pair = await KeptAsync(Example.Proposed());
        Requests.Forget();

        var saved = await Pairs.SaveAsync(pair, pair.Value, Ct);

        Assert.Equal(pair.Version, saved.Version);
        Assert.Equal(0, Requests.Forget());
    }

    [Fact]
    public async Task A_charter_is_never_overwritten_and_never_taken_back()
    {
        var pair = await KeptAsync(Example.Active());
        var other = RMBot.Charters.Charter.First(pair.Value.Charter!.Terms, new DateOnly(2027, 1, 1));

        await Assert.ThrowsAsync<StaleVersionException>(() =>
            Pairs.SaveAsync(pair, pair.Value with { Charters = [other] }, Ct)
        );
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Pairs.SaveAsync(pair, pair.Value with { Charters = [] }, Ct)
        );
    }

    [Fact]
    public async Task An_ask_longer_than_a_column_is_kept_whole()
    {
        var words = string.Concat(Enumerable.Repeat("🙂é漢\"", 20_000));
        var pair = Example.Proposed() with { Ask = Example.Ask with { WhyYou = words } };

        await Pairs.AddAsync(pair, Ct);

        Assert.Equal(words, (await ReadAsync(pair.Id)).Value.Asked.WhyYou);
    }

    [Fact]
    public async Task An_ask_longer_than_a_row_is_refused()
    {
        var pair = Example.Proposed() with { Ask = Example.Ask with { WhyYou = new string('x', 600_000) } };

        await Assert.ThrowsAsync<InvalidOperationException>(() => Pairs.AddAsync(pair, Ct));
    }

    private async Task<Stored<Pair>> ReadAsync(PairId id) =>
        await Pairs.FindAsync(id, Ct) ?? throw new InvalidOperationException("The pair is missing.");

    private async Task<Stored<Pair>> KeptAsync(Pair pair)
    {
        await Pairs.AddAsync(pair, Ct);
        return await ReadAsync(pair.Id);
    }

    private Task<Dictionary<string, string>> VersionsAsync(PairId pair) =>
        Tables
            .Pairs.QueryAsync<TableEntity>($"PartitionKey eq '{pair.Value}'", cancellationToken: Ct)
            .ToDictionaryAsync(row => row.RowKey, row => row.ETag.ToString(), cancellationToken: Ct)
            .AsTask();
}
