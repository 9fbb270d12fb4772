namespace RMBot.Storage;

/// <summary>Where everything is kept: a connection string (locally), or an account reached by managed identity.</summary>
public sealed class StorageOptions
{
    public string? ConnectionString { get; set; }

    public string? AccountName { get; set; }

    /// <summary>Letters and digits before the name of every table and queue, so that several can share an account.</summary>
    public string TablePrefix { get; set; } = "";
}
