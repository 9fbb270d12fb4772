namespace RMBot.Delivery;

/// <summary>One row for each tenant that all instances share.</summary>
public interface IBudgetRows
{
    public Task<BudgetRow> ReadAsync(string tenant, CancellationToken ct);

    /// <summary>The row as it is now; null when somebody else has written it since.</summary>
    public Task<BudgetRow?> WriteAsync(string tenant, BudgetRow known, DateTimeOffset freeAt, CancellationToken ct);
}
