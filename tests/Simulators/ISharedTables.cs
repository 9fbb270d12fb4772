namespace RMBot.Simulators;

/// <summary>Tables that a whole test assembly shares.</summary>
public interface ISharedTables
{
    Task<ITableAccount> StartedAsync();
}
