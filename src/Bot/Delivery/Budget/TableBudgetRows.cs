using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using RMBot.Storage;

namespace RMBot.Delivery;

/// <summary>The tenants' budgets in the table of what instances share.</summary>
public sealed class TableBudgetRows(Tables tables) : IBudgetRows
{
    private const string Partition = "budget";
    private const string FreeAt = "FreeAt";

    public async Task<BudgetRow> ReadAsync(string tenant, CancellationToken ct)
    {
        var found = await tables.Instances.GetEntityIfExistsAsync<TableEntity>(
            Partition,
            Keys.Of(tenant),
            cancellationToken: ct
        );
        return found is { HasValue: true, Value: { } row }
            ? new BudgetRow(row.GetDateTimeOffset(FreeAt) ?? DateTimeOffset.MinValue, row.ETag.ToString())
            : BudgetRow.None;
    }

    public async Task<BudgetRow?> WriteAsync(
        string tenant,
        BudgetRow known,
        DateTimeOffset freeAt,
        CancellationToken ct
    )
    {
        var row = new TableEntity(Partition, Keys.Of(tenant)) { ["Schema"] = 1, [FreeAt] = freeAt };
        try
        {
            var response = known.ETag is null
                ? await tables.Instances.AddEntityAsync(row, ct)
                : await tables.Instances.UpdateEntityAsync(row, new ETag(known.ETag), TableUpdateMode.Replace, ct);
            return new BudgetRow(freeAt, response.Headers.ETag.ToString());
        }
        catch (RequestFailedException refusal)
            when (refusal.ErrorCode == TableErrorCode.EntityAlreadyExists
                || refusal.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
                || refusal.ErrorCode == TableErrorCode.ResourceNotFound
            )
        {
            return null;
        }
    }
}
