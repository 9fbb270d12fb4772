namespace RMBot.Simulators.Tables;

/// <summary>What was asked of the tables; a transaction counts as one request with several entities.</summary>
public sealed record TableRequest(
    TableRequestKind Kind,
    string Table,
    string? PartitionKey = null,
    string? RowKey = null,
    int Entities = 1
);
