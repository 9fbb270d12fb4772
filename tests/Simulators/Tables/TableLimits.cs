namespace RMBot.Simulators.Tables;

/// <summary>What an Azure storage account promises, and refuses beyond.</summary>
public sealed record TableLimits
{
    public static TableLimits Azure { get; } = new();

    public static TableLimits None { get; } =
        new() { EntitiesPerSecondInPartition = int.MaxValue, EntitiesPerSecondInAccount = int.MaxValue };

    public int EntitiesPerSecondInPartition { get; init; } = 2_000;
    public int EntitiesPerSecondInAccount { get; init; } = 20_000;

    /// <summary>A page ends with so many entities …</summary>
    public int EntitiesInPage { get; init; } = 1_000;

    /// <summary>… or after so long, though it may be empty then.</summary>
    public TimeSpan TimeOfPage { get; init; } = TimeSpan.FromSeconds(5);
}
