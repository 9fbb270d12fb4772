namespace RMBot.Simulators.Tables;

public enum TableRequestKind
{
    CreateTable,
    DeleteTable,
    QueryTables,
    Get,

    /// <summary>A query of one partition.</summary>
    Query,

    /// <summary>A query that names no partition and so reads the whole table.</summary>
    Scan,
    Insert,
    Merge,
    Replace,
    InsertOrMerge,
    InsertOrReplace,
    Delete,
    Transaction,
}
