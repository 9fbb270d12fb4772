namespace RMBot.Load.Processes;

/// <summary>What a process used since its start.</summary>
/// <param name="Cpu">Milliseconds of all its threads.</param>
/// <param name="Allocated">Managed bytes.</param>
/// <param name="Requests">To storage, by the kind of turn that caused them; those of no turn under an empty name.</param>
public sealed record Used(double Cpu, long Allocated, int Collections, IReadOnlyDictionary<string, long> Requests)
{
    public Used Since(Used before) =>
        new(
            Cpu - before.Cpu,
            Allocated - before.Allocated,
            Collections - before.Collections,
            Requests.ToDictionary(kind => kind.Key, kind => kind.Value - before.Requests.GetValueOrDefault(kind.Key))
        );
}
