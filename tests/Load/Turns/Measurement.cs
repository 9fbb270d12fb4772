using System.Diagnostics;
using System.Text.Json.Nodes;
using RMBot.Load.Measuring;
using RMBot.Load.Processes;

namespace RMBot.Load.Turns;

/// <summary>What a bot did and used in a time in which a crowd kept so many turns going at once.</summary>
public sealed record Measurement(Pace Pace, TimeSpan Took, Used Used, long Resident)
{
    // Until the runtime has compiled the hot paths for good; the coach has many.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    // People come in this time.
    private static readonly TimeSpan Arriving = TimeSpan.FromSeconds(5);

    public int Turns => Pace.Latencies.Count;
    public double TurnsPerSecond => Turns / Took.TotalSeconds;
    public double CpuPerTurn => Used.Cpu / Turns;
    public double AllocatedPerTurn => Used.Allocated / 1024.0 / Turns;

    /// <summary>Storage requests of turns, without those of what is delivered.</summary>
    public double StoragePerTurn(Func<TurnKind, bool> isMeant)
    {
        var kinds = Pace.Counts.Where(kind => isMeant(kind.Key)).ToList();
        var requests = kinds.Sum(kind => Used.Requests.GetValueOrDefault(kind.Key.Name));
        return requests / Math.Max(1.0, kinds.Sum(kind => kind.Value));
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["concurrent"] = Pace.Concurrent,
            ["turns"] = Turns,
            ["turns_per_s"] = Figure.Of(TurnsPerSecond),
        };
        foreach (var (name, value) in Pace.Latencies.ToJson())
            json[name] = value!.DeepClone();
        json["cpu_ms_per_turn"] = Figure.Of(CpuPerTurn);
        json["allocated_kib_per_turn"] = Figure.Of(AllocatedPerTurn);
        json["resident_mib"] = Figure.Of(Resident / 1048576.0);
        return json;
    }

    /// <summary>One after another, of a process that is as warm for the first as for the last.</summary>
    /// <param name="crowd">Who talks when so many turns may happen at once.</param>
    public static async Task<IReadOnlyList<Measurement>> TakeAsync(
        string what,
        ChildProcess bot,
        Func<int, ICrowd> crowd,
        int[] concurrency,
        TimeSpan lasting,
        CancellationToken ct
    )
    {
        Report.Progress($"{what}: warming up for {WarmUp.TotalSeconds} s");
        await using (var first = new Crowded(crowd(concurrency.Max()), concurrency.Max(), TimeSpan.Zero, ct))
            await first.LetAsync(Task.Delay(WarmUp, ct));
        var taken = new List<Measurement>();
        foreach (var concurrent in concurrency.OrderDescending())
        {
            Report.Progress($"{what}: {concurrent} at once for {lasting.TotalSeconds} s");
            taken.Add(await TakeAsync(bot, crowd(concurrent), concurrent, lasting, ct));
        }
        return taken;
    }

    /// <summary>Returns when so many turns have happened.</summary>
    public static async Task TurnsAsync(ICrowd crowd, int concurrent, int turns, CancellationToken ct)
    {
        await using var crowded = new Crowded(crowd, concurrent, TimeSpan.Zero, ct);
        crowded.Pace.Begin();
        while (crowded.Pace.Latencies.Count < turns)
            await crowded.LetAsync(Task.Delay(20, ct));
    }

    private static async Task<Measurement> TakeAsync(
        ChildProcess bot,
        ICrowd crowd,
        int concurrent,
        TimeSpan lasting,
        CancellationToken ct
    )
    {
        await using var crowded = new Crowded(crowd, concurrent, Arriving, ct);
        await crowded.LetAsync(Task.Delay(Arriving, ct));
        var before = await bot.UsedAsync(ct);
        var began = Stopwatch.GetTimestamp();
        crowded.Pace.Begin();
        await crowded.LetAsync(Task.Delay(lasting, ct));
        crowded.Pace.End();
        var took = Stopwatch.GetElapsedTime(began);
        var used = (await bot.UsedAsync(ct)).Since(before);
        return new Measurement(crowded.Pace, took, used, bot.Resident);
    }
}
