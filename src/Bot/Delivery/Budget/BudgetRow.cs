namespace RMBot.Delivery;

/// <summary>Until when a tenant's budget is spent, and which version of the row says so; no version while there is no row.</summary>
public sealed record BudgetRow(DateTimeOffset FreeAt, string? ETag)
{
    public static BudgetRow None { get; } = new(DateTimeOffset.MinValue, ETag: null);
}
