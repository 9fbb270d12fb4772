using System.Text.Json.Nodes;
using RMBot.Load.Measuring;

namespace RMBot.Load.Due;

/// <summary>What is told of a run, and what it is held to.</summary>
internal sealed record DueFigures(int Pairs, Idle Idle, Reached? Reached, long Peak)
{
    private const double MostIdle = 1;
    private const double StorageOfPrompt = 5;
    private const double MostMiB = 300;

    public JsonObject ToJson() =>
        new()
        {
            ["command"] = "due",
            ["pairs"] = Pairs,
            ["idle_requests_per_second"] = Figure.Of(Idle.PerSecond),
            ["idle_polls_per_second"] = Figure.Of(Idle.Polls / Idle.Lasted.TotalSeconds),
            ["idle_hops"] = Idle.Hops,
            ["idle_scans"] = Idle.Scans,
            ["idle_cpu_ms_per_second"] = Figure.Of(Idle.Used.Cpu / Idle.Lasted.TotalSeconds),
            ["due"] = Reached?.Due ?? 0,
            ["cards"] = Reached?.Cards,
            ["all_reached_after_s"] = Reached is { } reached ? Figure.Of(reached.After.TotalSeconds) : null,
            ["storage_per_prompt"] = Reached is { } used ? Figure.Of(used.StoragePerPrompt) : null,
            ["peak_mib"] = Figure.Of(Peak / 1048576.0),
        };

    public IEnumerable<Budget> Budgets()
    {
        yield return Budget.AtMost("storage requests a second when idle", Idle.PerSecond, MostIdle);
        yield return Budget.AtMost("peak MiB of an instance", Peak / 1048576.0, MostMiB);
        if (Reached is not { } reached)
            yield break;
        yield return Budget.AtLeast("cards", reached.Cards, reached.Due);
        yield return Budget.AtMost("cards, once each", reached.Cards, reached.Due);
        yield return Budget.AtMost("storage requests of a prompt", reached.StoragePerPrompt, StorageOfPrompt);
    }
}
