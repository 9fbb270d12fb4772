using System.Diagnostics;
using System.Text;
using Azure.Data.Tables;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;
using RMBot.Load.Prompts;
using RMBot.Pairs;
using RMBot.Programme.Imports;
using RMBot.Programme.Worklists;
using RMBot.Teams;

namespace RMBot.Load.Imports;

/// <summary>One instance on simulated storage looks a list up and imports it; nobody is awake to get the suggestions.</summary>
internal static class ImportRun
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly ParallelOptions Several = new() { MaxDegreeOfParallelism = 32 };

    public static async Task<ImportFigures> TakeAsync(int rows, int bad, CancellationToken ct)
    {
        await using var account = await Account.StartAsync(StoreKind.Simulator, ct);
        using var stores = await Stores.CreateAsync(account, ct);
        account.SetLatency(TimeSpan.Zero);
        var zone = Asleep(DateTimeOffset.UtcNow);
        var isGood = Enumerable.Range(0, rows).Select(row => row % 100 >= bad).ToArray();
        var people = Enumerable.Range(0, rows).SelectMany(row => new[] { $"executive{row}", $"mentor{row}" });
        await Parallel.ForEachAsync(people, Several, async (name, token) => await MeetAsync(stores, name, zone, token));
        Report.Progress($"{2 * rows} people seeded");
        account.SetLatency(TimeSpan.FromMilliseconds(5));
        await using var instance = await Instance.StartAsync(account.ConnectionString, NoSweep, ct);
        var desk = new ImportDesk(new WorklistStore(stores.Tables), stores.Queue, TimeProvider.System);

        await instance.BeginCountingAsync(ct);
        var since = Stopwatch.GetTimestamp();
        var id = await desk.AddAsync(
            ProgrammeId.First,
            ListOf(isGood),
            "list.csv",
            (new PersonId("organiser"), "Lynne Robbins"),
            ct
        );
        await UntilAsync(desk, id, ImportState.Ready, ct);
        var check = Stopwatch.GetElapsedTime(since);
        await instance.CountAsync(ct);
        var checking = instance.Used;
        Report.Progress($"looked up in {check.TotalSeconds:F1} s");

        await instance.BeginCountingAsync(ct);
        since = Stopwatch.GetTimestamp();
        await desk.ConfirmAsync(ProgrammeId.First, id, ct);
        await UntilAsync(desk, id, ImportState.Done, ct);
        var import = Stopwatch.GetElapsedTime(since);
        await instance.CountAsync(ct);
        account.SetLatency(TimeSpan.Zero);
        var pairs = await stores
            .Tables.Pairs.QueryAsync<TableEntity>("RowKey eq 'pair'", cancellationToken: ct)
            .CountAsync(ct);
        return new ImportFigures(
            rows,
            isGood.Count(good => good),
            pairs,
            check,
            import,
            checking,
            instance.Used,
            instance.Peak
        );
    }

    private static async Task UntilAsync(ImportDesk desk, string id, ImportState state, CancellationToken ct)
    {
        var since = Stopwatch.GetTimestamp();
        while (await desk.FindAsync(ProgrammeId.First, id, ct) is not { Head.State: var now } || now != state)
        {
            if (Stopwatch.GetElapsedTime(since) > Patience)
                throw new TimeoutException($"The import does not become {state}.");
            await Task.Delay(Often, ct);
        }
    }

    private static Task MeetAsync(Stores stores, string name, string zone, CancellationToken ct) =>
        stores.People.SaveAsync(
            new Person(new PersonId(name), name, MailOf(name), "en-US", zone, IsGuest: false, CanBeReached: true),
            new Address($"a:{name}", "https://teams.example", Crowd.Tenant, $"29:{name}", "28:coach"),
            ct
        );

    private static byte[] ListOf(bool[] isGood)
    {
        var list = new StringBuilder("executive;mentor\n");
        for (var row = 0; row < isGood.Length; row++)
            list.Append(MailOf($"executive{row}"))
                .Append(';')
                .Append(MailOf(isGood[row] ? $"mentor{row}" : $"nobody{row}"))
                .Append('\n');
        return Encoding.UTF8.GetBytes(list.ToString());
    }

    private static string MailOf(string name) => $"{name}@example.com";

    /// <summary>Where it is night, so that no suggestion falls due while it is measured.</summary>
    private static string Asleep(DateTimeOffset now) =>
        new[] { "Pacific/Auckland", "Europe/Berlin", "America/Los_Angeles" }.First(zone =>
            LocalTime.InWakingHours(now, zone, WakingHours.Usual) - now > TimeSpan.FromHours(1)
        );

    private static readonly Dictionary<string, string> NoSweep = new() { ["Delivery__SweepEvery"] = "00:00:00" };
}
