using RMBot.Load.Measuring;
using RMBot.Load.Prompts;
using RMBot.Pairs;
using RMBot.Simulators.Connector;

namespace RMBot.Load.FanOut;

/// <summary>Seeds, starts the instances, waits until everything due has come to an end, and ends.</summary>
internal static class Run
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BetweenWalks = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Median = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan P99 = TimeSpan.FromMilliseconds(300);

    public static async Task<Taken> TakeAsync(Plan plan, CancellationToken ct)
    {
        await using var account = await Account.StartAsync(plan.Store, ct);
        await using var teams = await TeamsAsync(plan);
        using var stores = await Stores.CreateAsync(account, ct);
        account.SetLatency(TimeSpan.Zero);
        var (pairs, due) = await SeedAsync(plan, stores, teams);
        account.SetLatency(plan.Latency);
        var instances = new List<Instance>();
        try
        {
            for (var number = 1; number <= plan.Instances; number++)
                instances.Add(await Instance.StartAsync(account.ConnectionString, Settings(plan), ct));
            await UntilAsync(due, ct);
            var from = DateTimeOffset.UtcNow;
            foreach (var instance in instances)
                await instance.BeginCountingAsync(ct);
            Report.Progress($"{plan.Instances} instances listen; {(from - due).TotalSeconds:0.0} s after it was due");
            var middle = new Middle(plan, account, teams, stores, instances);
            var happening = middle.HappenAsync(ct);
            var kept = await SettledAsync(plan, teams, stores, instances, happening, ct);
            Tell(instances);
            return new Taken(plan, due, from, Partners(pairs), teams.Received, kept, instances, middle);
        }
        finally
        {
            foreach (var instance in instances)
                await instance.DisposeAsync();
        }
    }

    /// <summary>What the instances complained of, each kind once.</summary>
    private static void Tell(IEnumerable<Instance> instances)
    {
        foreach (var kind in instances.SelectMany(instance => instance.Failures).CountBy(line => line.Trim()))
            if (kind.Key.Contains("failed", StringComparison.Ordinal))
                Report.Progress($"{kind.Value} × {kind.Key}");
    }

    private static async Task<ConnectorSimulator> TeamsAsync(Plan plan)
    {
        var teams = await ConnectorSimulator.StartAsync();
        teams.Limits = plan.Rate > 0 ? ConnectorLimits.Teams : null;
        teams.Latency = Latency.LogNormal(Median, P99, plan.Seed);
        if (plan.Faults)
            teams.Faults = new ConnectorFaults(plan.Seed)
            {
                Throttled = 0.05,
                ServerErrors = 0.02,
                LostAnswers = 0.01,
            };
        return teams;
    }

    private static async Task<(IReadOnlyList<Pair> Pairs, DateTimeOffset Due)> SeedAsync(
        Plan plan,
        Stores stores,
        ConnectorSimulator teams
    )
    {
        var crowd = new Crowd(stores, teams);
        var pairs = await crowd.MeetAsync(plan.Prompts / 2);
        if (plan.Faults)
            foreach (var pair in pairs.Where((_, at) => at % 50 == plan.Seed % 50))
                teams.Block(Crowd.ChatOf(pair.Mentor.Id.Value), Refusal.BlockedByUser);
        var due = DateTimeOffset.UtcNow + plan.Lead;
        await crowd.AddAsync(pairs.Select(pair => pair.Owing(due)));
        Report.Progress($"{pairs.Count} pairs seeded, {(due - DateTimeOffset.UtcNow).TotalSeconds:0.0} s before due");
        return (pairs, due);
    }

    private static Dictionary<string, string> Settings(Plan plan) =>
        new() { ["Delivery__PerSecond"] = $"{plan.Rate}", ["Delivery__AtOnce"] = $"{Plan.AtOnce}" };

    private static Dictionary<string, string> Partners(IReadOnlyList<Pair> pairs) =>
        pairs
            .SelectMany(pair => new[] { (pair.Executive, pair.Mentor), (pair.Mentor, pair.Executive) })
            .ToDictionary(sides => Crowd.ChatOf(sides.Item1.Id.Value), sides => sides.Item2.FirstName);

    private static Task UntilAsync(DateTimeOffset due, CancellationToken ct) =>
        due - DateTimeOffset.UtcNow is var wait && wait > TimeSpan.Zero ? Task.Delay(wait, ct) : Task.CompletedTask;

    private static async Task<IReadOnlyList<KeptPrompt>> SettledAsync(
        Plan plan,
        ConnectorSimulator teams,
        Stores stores,
        List<Instance> instances,
        Task happening,
        CancellationToken ct
    )
    {
        var deadline = DateTimeOffset.UtcNow + plan.Patience;
        var (before, look) = (-1, DateTimeOffset.UtcNow + Quiet);
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), ct);
            var (now, received) = (DateTimeOffset.UtcNow, teams.ReceivedCount);
            if (received != before)
            {
                if (received / 1000 != before / 1000)
                    Report.Progress($"{received} requests at the connector");
                (before, look) = (received, now + Quiet);
                continue;
            }
            if (now < look || (!happening.IsCompleted && now < deadline))
                continue;
            await happening;
            foreach (var instance in instances)
                await instance.CountAsync(ct);
            var kept = await KeptPrompt.AllAsync(stores, ct);
            var open = kept.Count(prompt => prompt.IsOpen(now));
            Report.Progress($"{received} requests at the connector, {open} prompts open");
            if (open == 0 || now > deadline)
                return kept;
            look = now + BetweenWalks;
        }
    }
}
