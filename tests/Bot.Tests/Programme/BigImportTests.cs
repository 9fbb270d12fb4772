using System.Diagnostics;
using System.Globalization;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Imports;
using RMBot.Programme.Worklists;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Programme;

/// <summary>A long list on real hosts, one of which is killed on the way. One as long as may be is imported by the load command.</summary>
public sealed class BigImportTests(ITestOutputHelper output) : CrowdTest
{
    private const int Rows = 3000;
    private const int ImportedBeforeTheKill = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private ImportDesk Desk => new(new WorklistStore(Tables), Queue, Clock);

    [Fact]
    public async Task Three_thousand_rows_are_imported_once_each_although_the_host_is_killed_in_the_middle()
    {
        var list = new AList(Rows, badInHundred: 5, seed: 11);
        await MeetAsync(list);
        Tell("everybody is known");
        var first = await StartAsync();
        var id = await Desk.AddAsync(ProgrammeId.First, list.File, "big.csv", (new PersonId("lynne"), "Lynne"), Ct);
        await UntilAsync(id, import => import.State == "ready");
        Tell("checked");
        await AssertBadRowsAsync(id, list);

        Assert.True(await Desk.ConfirmAsync(ProgrammeId.First, id, Ct));
        await UntilAsync(id, import => import.Imported >= ImportedBeforeTheKill);
        await first.KillAsync();
        var left = (await ReadAsync(id)).Imported;
        Tell($"killed after {left}");
        Assert.InRange(left, ImportedBeforeTheKill, list.Good.Count - 1);
        await StartAsync();
        Clock.Skip(TimeSpan.FromMinutes(2));
        await UntilAsync(id, import => import.State == "done");
        Tell("imported");

        Assert.Equal(list.Good.Count, (await ReadAsync(id)).Imported);
        var pairs = await Tables
            .Pairs.QueryAsync<Azure.Data.Tables.TableEntity>("RowKey eq 'pair'", cancellationToken: Ct)
            .CountAsync(Ct);
        Assert.Equal(list.Good.Count, pairs);
    }

    private async Task AssertBadRowsAsync(string id, AList list)
    {
        var import = (await Desk.FindAsync(ProgrammeId.First, id, Ct))!;
        var bad = await Desk.RowsAsync(ProgrammeId.First, id, import, RowKind.Bad, 0, int.MaxValue, Ct);
        Assert.Equal(
            list.Expected.Where(row => row.Value != PairOutcome.Good).Select(row => (row.Key, (PairOutcome?)row.Value)),
            bad.Select(row => (row.Line, row.Outcome))
        );
    }

    private async Task UntilAsync(string id, Func<ImportJson, bool> holds)
    {
        var (before, since) = (0, Stopwatch.StartNew());
        while (await ReadAsync(id) is var import && !holds(import))
        {
            Assert.True(since.Elapsed < Patience, $"Waited in vain; {import.State}, {import.Imported} imported.");
            Assert.True(import.Checked + import.Imported >= before, "Progress went back.");
            before = import.Checked + import.Imported;
            await Task.Delay(50, Ct);
        }
    }

    private async Task<ImportJson> ReadAsync(string id) =>
        ImportJson.Of(
            id,
            (await Desk.FindAsync(ProgrammeId.First, id, Ct))!,
            new ImportTexts(CultureInfo.InvariantCulture)
        );

    private Task MeetAsync(AList list) =>
        Parallel.ForEachAsync(
            list.People,
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Ct },
            async (person, ct) =>
                await People.SaveAsync(
                    person,
                    new Address("chat", Teams.ServiceUrl, TeamsService.Tenant, "29:user", "28:coach"),
                    ct
                )
        );

    private void Tell(string what) => output.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s: {what}");
}
