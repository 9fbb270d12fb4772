using RMBot.Load.Measuring;
using RMBot.Load.Prompts;
using RMBot.Simulators.Connector;

namespace RMBot.Load.FanOut;

/// <summary>What happens when half is delivered: an instance is killed, another stands still, storage is out of order.</summary>
internal sealed class Middle(
    Plan plan,
    Account account,
    ConnectorSimulator teams,
    Stores stores,
    IReadOnlyList<Instance> instances
)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ClaimFor = new Delivery.DeliveryOptions().ClaimFor;

    /// <summary>Longer than a living instance needs from claim to mark.</summary>
    private static readonly TimeSpan Marks = TimeSpan.FromSeconds(3);

    /// <summary>Longer than past the visibility of what it holds.</summary>
    private static readonly TimeSpan StandsStill = TimeSpan.FromMinutes(2);

    private readonly List<KeptPrompt> held = [];

    public DateTimeOffset? KilledAt { get; private set; }

    /// <summary>What the killed one had claimed and not marked.</summary>
    public int InFlightOfKilled { get; private set; }
    public int InFlightOfPaused { get; private set; }

    /// <summary>Requests that storage refused, in each second it was out of order.</summary>
    public IReadOnlyList<long> WhileDown { get; private set; } = [];
    public DateTimeOffset? UpAgainAt { get; private set; }

    public async Task HappenAsync(CancellationToken ct)
    {
        if (!plan.IsDisturbed)
            return;
        while (teams.ReceivedCount < plan.Prompts / 2)
            await Task.Delay(Often, ct);
        var pausing = Task.CompletedTask;
        if (plan.Kill is { } kill)
            InFlightOfKilled = await KillAsync(instances[kill - 1], ct);
        if (plan.Pause is { } pause)
            pausing = PauseAsync(instances[pause - 1], ct);
        if (plan.Outage is { } outage)
            await FailAsync(outage, ct);
        await pausing;
    }

    private async Task<int> KillAsync(Instance instance, CancellationToken ct)
    {
        await instance.KillAsync(ct);
        KilledAt = DateTimeOffset.UtcNow;
        var left = await LeftAsync(KilledAt.Value, ct);
        Report.Progress($"killed one with {left} in flight");
        return left;
    }

    private async Task PauseAsync(Instance instance, CancellationToken ct)
    {
        await instance.StandStillAsync();
        var at = DateTimeOffset.UtcNow;
        InFlightOfPaused = await LeftAsync(at, ct);
        Report.Progress($"stopped one with {InFlightOfPaused} in flight");
        await Task.Delay(at + StandsStill - DateTimeOffset.UtcNow, ct);
        await instance.GoOnAsync();
        Report.Progress("it goes on");
    }

    /// <summary>Claims from before that moment that nobody has ended some seconds later.</summary>
    private async Task<int> LeftAsync(DateTimeOffset moment, CancellationToken ct)
    {
        await Task.Delay(Marks, ct);
        var left = (await KeptPrompt.AllAsync(stores, ct))
            .Where(prompt => prompt.State == "claimed" && prompt.Until <= moment + ClaimFor)
            .Except(held)
            .ToList();
        held.AddRange(left);
        return left.Count;
    }

    private async Task FailAsync(TimeSpan outage, CancellationToken ct)
    {
        var seconds = new List<long>();
        account.SetDown(true);
        for (var until = DateTimeOffset.UtcNow + outage; DateTimeOffset.UtcNow < until; )
        {
            var before = account.Requests;
            await Task.Delay(Second, ct);
            seconds.Add(account.Requests - before);
        }
        account.SetDown(false);
        (WhileDown, UpAgainAt) = (seconds, DateTimeOffset.UtcNow);
        Report.Progress($"storage was down for {outage.TotalSeconds} s and got {seconds.Average():0.0} requests/s");
    }
}
