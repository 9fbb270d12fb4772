using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Imports;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Programme;

public sealed class ImportWorkTestsOnAzurite(SharedAzurite azurite) : ImportWorkTests(azurite, null);

public sealed class ImportWorkTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : ImportWorkTests(azurite, tables, queues);

/// <summary>A list is looked up, imported once an organiser says so, and never twice.</summary>
public abstract class ImportWorkTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : ImportTest(azurite, tables, queues)
{
    [Fact]
    public async Task Every_bad_row_is_named_with_its_reason_and_nothing_is_imported_before_the_confirmation()
    {
        var list = new AList(rows: 250, badInHundred: 20, seed: 7);
        await MeetAsync(list);

        var id = await AddAsync(list.File);
        await WorkAsync(id);

        var import = await ReadAsync(id);
        Assert.Equal(("ready", 250, 250, 0), (import.State, import.Rows, import.Checked, import.Imported));
        Assert.Equal(
            list.Expected.Where(row => row.Value != PairOutcome.Good).Select(row => (row.Key, (PairOutcome?)row.Value)),
            (await RowsAsync(id, RowKind.Bad)).Select(row => (row.Line, row.Outcome))
        );
        Assert.Equal((list.Good.Count, 250 - list.Good.Count), (import.Good, import.Bad));
        Assert.Equal(0, await PairsAsync());
    }

    [Fact]
    public async Task Whoever_is_deleted_goes_from_the_lists_and_what_came_of_their_rows_stays_counted()
    {
        var list = new AList(rows: 30, badInHundred: 20, seed: 3);
        await MeetAsync(list);
        var id = await ImportedAsync(list);
        var (executive, mentor) = list.Good[0];

        await Forgetting.ForgetAsync(new PersonId("lynne"), [mentor.ToUpperInvariant()], Ct);

        var (rows, import) = (await RowsAsync(id, RowKind.All), await ReadAsync(id));
        Assert.DoesNotContain(rows, row => row.Mentor == mentor);
        Assert.Contains(rows, row => row.Executive == executive && row.Mentor.Length == 0);
        Assert.Equal((list.Good.Count, ""), (import.Imported, import.By));
    }

    [Fact]
    public async Task What_is_good_is_imported_and_the_mentors_know_of_nothing()
    {
        var list = new AList(rows: 30, badInHundred: 20, seed: 3);
        await MeetAsync(list);

        var id = await ImportedAsync(list);

        var import = await ReadAsync(id);
        Assert.Equal(("done", list.Good.Count), (import.State, import.Imported));
        Assert.Equal(list.Good.Count, await PairsAsync());
        foreach (var (executive, mentor) in list.Good)
        {
            var known = Assert.Single(await Pairs.OfAsync(new PersonId($"id-of-{executive}"), Ct));
            var pair = (await Pairs.FindAsync(known.Pair, Ct))!.Value;
            Assert.Equal((true, Stage.Proposed, mentor), (pair.IsSuggested, pair.Stage, pair.Mentor.Mail));
            Assert.Null(pair.Ask);
            Assert.Empty(await Pairs.OfAsync(pair.Mentor.Id, Ct));
        }
    }

    [Fact]
    public async Task The_same_list_again_adds_nothing()
    {
        var list = new AList(rows: 60, badInHundred: 0, seed: 1);
        await MeetAsync(list);
        await ImportedAsync(list);

        var again = await ImportedAsync(list);

        var import = await ReadAsync(again);
        Assert.Equal(("done", 0, 60), (import.State, import.Imported, import.Counts.AlreadyPaired));
        Assert.Equal(60, await PairsAsync());
    }

    [Fact]
    public async Task Two_organisers_confirm_at_once_and_two_instances_import_at_once_and_nothing_comes_twice()
    {
        var list = new AList(rows: 250, badInHundred: 5, seed: 5);
        await MeetAsync(list);
        var id = await AddAsync(list.File);
        await WorkAsync(id);

        var confirmed = await Task.WhenAll(ConfirmAsync(id), ConfirmAsync(id), ConfirmAsync(id));
        await Task.WhenAll(WorkAsync(id), WorkAsync(id));

        Assert.Equal([true, true, true], confirmed);
        Assert.Equal(("done", list.Good.Count), await StateAsync(id));
        Assert.Equal(list.Good.Count, await PairsAsync());
    }

    [Fact]
    public async Task Progress_only_ever_grows()
    {
        var list = new AList(rows: 410, badInHundred: 10, seed: 4);
        await MeetAsync(list);
        var id = await AddAsync(list.File);
        var seen = new List<(int Checked, int Imported)>();

        using var done = new CancellationTokenSource();
        var watching = WatchAsync(id, seen, done.Token);
        await WorkAsync(id);
        await ConfirmAsync(id);
        await WorkAsync(id);
        await done.CancelAsync();
        await watching;

        Assert.Equal(seen.Select(one => one.Checked).Order(), seen.Select(one => one.Checked));
        Assert.Equal(seen.Select(one => one.Imported).Order(), seen.Select(one => one.Imported));
    }

    [Fact]
    public async Task While_one_instance_has_it_another_comes_back_later_and_takes_over_when_the_first_is_gone()
    {
        var list = new AList(rows: 10, badInHundred: 0, seed: 2);
        await MeetAsync(list);
        var id = await AddAsync(list.File);
        var held = new TaskCompletionSource();
        var isHeld = new TaskCompletionSource();
        Directory.Before = () =>
        {
            isHeld.TrySetResult();
            return held.Task;
        };
        var first = LookAsync(id);
        await isHeld.Task;

        Assert.Equal(TimeSpan.FromMinutes(1), await LookAsync(id));
        Time.Now += TimeSpan.FromMinutes(2);
        Directory.Before = () => Task.CompletedTask;
        await WorkAsync(id);

        Assert.Equal("ready", (await ReadAsync(id)).State);
        held.SetResult();
        await first;
        Assert.Equal("ready", (await ReadAsync(id)).State);
    }

    [Fact]
    public async Task Cancelled_it_stops_and_what_was_imported_stays()
    {
        var list = new AList(rows: 250, badInHundred: 0, seed: 6);
        await MeetAsync(list);
        var id = await AddAsync(list.File);
        await WorkAsync(id);
        await ConfirmAsync(id);
        var asked = 0;
        Directory.Before = async () =>
        {
            if (Interlocked.Increment(ref asked) == 100)
            {
                await Desk.CancelAsync(ProgrammeId.First, id, Ct);
            }
        };

        await LookAsync(id);
        await LookAsync(id);

        var import = await ReadAsync(id);
        Assert.Equal(("cancelled", 200), (import.State, import.Imported));
        Assert.Equal(200, await PairsAsync());
        Assert.False(await ConfirmAsync(id));
    }

    [Fact]
    public async Task Two_in_one_line_are_left_out_and_whether_everybody_was_told_of_is_said()
    {
        var list = new AList(rows: 20, badInHundred: 0, seed: 6);
        await MeetAsync(list);
        var boss = new PersonId("id-of-executive3@example.com");
        Directory.Tells = (one, _) => one == boss;
        var told = await AddAsync(list.File);
        await WorkAsync(told);
        Directory.Tells = (_, _) => null;
        var untold = await AddAsync(list.File);
        await WorkAsync(untold);

        Assert.Equal((true, 1, 19), Lines(await ReadAsync(told)));
        Assert.Equal((false, 0, 20), Lines(await ReadAsync(untold)));

        static (bool, int, int) Lines(ImportJson import) => (import.LineChecked, import.Counts.SameLine, import.Good);
    }

    [Fact]
    public async Task After_thirty_days_it_is_dropped_with_every_address()
    {
        var list = new AList(rows: 250, badInHundred: 0, seed: 6);
        var id = await AddAsync(list.File);
        await WorkAsync(id);

        Time.Now += TimeSpan.FromDays(29);
        Assert.Equal(TimeSpan.FromDays(1), await LookAsync(id));
        Time.Now += TimeSpan.FromDays(1);
        Assert.Null(await LookAsync(id));

        Assert.Equal(
            0,
            await Tables
                .Imports.QueryAsync<Azure.Data.Tables.TableEntity>("PartitionKey gt ' '", cancellationToken: Ct)
                .CountAsync(Ct)
        );
    }

    [Fact]
    public async Task Listing_drops_what_nobody_woke_up_for()
    {
        var old = await AddAsync(new AList(rows: 3, badInHundred: 0, seed: 6).File);
        Time.Now += TimeSpan.FromDays(31);
        var fresh = await AddAsync(new AList(rows: 3, badInHundred: 0, seed: 6).File);

        Assert.Equal([fresh], (await Desk.NewestAsync(ProgrammeId.First, Ct)).Select(known => known.Id));
        Assert.Null(await Desk.FindAsync(ProgrammeId.First, old, Ct));
    }

    [Fact]
    public async Task Of_another_programme_there_is_no_such_import()
    {
        var id = await AddAsync(new AList(rows: 3, badInHundred: 0, seed: 6).File);

        Assert.Null(await Desk.FindAsync(new ProgrammeId("north"), id, Ct));
        Assert.Null(await Desk.ConfirmAsync(new ProgrammeId("north"), id, Ct));
        Assert.Empty(await Desk.NewestAsync(new ProgrammeId("north"), Ct));
    }

    [Fact]
    public async Task A_message_that_comes_before_its_list_is_saved_comes_again_and_one_of_no_list_does_not()
    {
        var young = RMBot.Programme.Worklists.WorklistKey.New(ImportHead.Kind, ProgrammeId.First, Time.Now);

        Assert.Equal(TimeSpan.FromSeconds(15), await LookAsync(young.Id));
        Time.Now += TimeSpan.FromMinutes(5);
        Assert.Null(await LookAsync(young.Id));
        Assert.Null(await LookAsync("of somebody's own making"));
    }

    private async Task WatchAsync(string id, List<(int, int)> seen, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            var import = await ReadAsync(id);
            seen.Add((import.Checked, import.Imported));
            await Task.Delay(20, Ct);
        }
    }
}
