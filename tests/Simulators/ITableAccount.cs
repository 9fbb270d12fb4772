namespace RMBot.Simulators;

/// <summary>Where a storage account's tables are.</summary>
public interface ITableAccount
{
    string ConnectionString { get; }
    Uri TableEndpoint { get; }
}
