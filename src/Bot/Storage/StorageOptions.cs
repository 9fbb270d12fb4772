namespace RMBot.Storage;

/// <summary>Where everything is kept: a connection string (locally), or an account reached by managed identity.</summary>
public sealed class StorageOptions
{
    public string? ConnectionString { get; set; }

    public string? AccountName { get; set; }

    /// <summary>Letters and digits before the name of every table and queue, so that several can share an account.</summary>
    public string TablePrefix { get; set; } = "";

    /// <summary>Before a second try of a request; further ones wait longer.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long one try may take: within a turn's eight seconds a second one still has time to succeed.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(3);
}
