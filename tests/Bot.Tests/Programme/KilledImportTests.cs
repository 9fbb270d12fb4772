using RMBot.Programme;
using RMBot.Programme.Imports;
using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Programme;

public sealed class KilledImportTestsOnAzurite(SharedAzurite azurite) : KilledImportTests(azurite, null)
{
    [Fact]
    public Task A_thousand_rows_of_which_some_are_bad_survive_a_kill() => KilledInTheMiddleAsync(1000, badInHundred: 5);
}

public sealed class KilledImportTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : KilledImportTests(azurite, tables, queues);

/// <summary>An instance dies while it imports a list; another finishes it.</summary>
public abstract class KilledImportTests(
    SharedAzurite azurite,
    SharedTableSimulator? tables,
    SharedQueueSimulator? queues = null
) : ImportTest(azurite, tables, queues)
{
    [Fact]
    public async Task Killed_in_the_middle_of_a_part_it_goes_on_and_counts_what_was_made_before_as_its_own()
    {
        await KilledInTheMiddleAsync(300, badInHundred: 0);
    }

    protected async Task KilledInTheMiddleAsync(int rows, int badInHundred)
    {
        var list = new AList(rows, badInHundred, seed: 2);
        await MeetAsync(list);
        var id = await AddAsync(list.File);
        await WorkAsync(id);
        Assert.Equal(
            list.Expected.Where(row => row.Value != PairOutcome.Good).Select(row => (row.Key, (PairOutcome?)row.Value)),
            (await RowsAsync(id, RowKind.Bad)).Select(row => (row.Line, row.Outcome))
        );
        await ConfirmAsync(id);
        using var killed = new CancellationTokenSource();
        var asked = 0;
        Directory.Before = async () =>
        {
            if (Interlocked.Increment(ref asked) == 90)
            {
                await killed.CancelAsync();
            }
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LookAsync(id, killed.Token));
        var made = await PairsAsync();
        Assert.InRange(made, 1, 199);
        await WorkAsync(id);

        Assert.Equal(("done", list.Good.Count), await StateAsync(id));
        Assert.Equal(list.Good.Count, await PairsAsync());
    }
}
