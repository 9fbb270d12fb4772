using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of one storage account.</summary>
public class TableServiceClient
{
    private readonly TableConnection connection;

    protected TableServiceClient() { }

    public TableServiceClient(string connectionString, TableClientOptions options = null) =>
        connection = TableConnection.To(connectionString, options);

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null) { }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options) =>
        connection = TableConnection.To(endpoint, credential, options);

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null) =>
        connection = TableConnection.To(endpoint, tokenCredential, options);

    public virtual string AccountName => connection.AccountName;
    public virtual Uri Uri => connection.Endpoint;

    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.From(filter);

    public virtual TableClient GetTableClient(string tableName) => new(connection, tableName);

    public virtual Task<Response<TableItem>> CreateTableAsync(
        string tableName,
        CancellationToken cancellationToken = default
    ) => GetTableClient(tableName).CreateAsync(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(
        string tableName,
        CancellationToken cancellationToken = default
    ) => GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        string filter = null,
        int? maxPerPage = null,
        CancellationToken cancellationToken = default
    ) => new TableQuery(connection, "Tables", filter, null).Read(maxPerPage, Item, cancellationToken);

    private static TableItem Item(JsonElement row) => new(row.GetProperty("TableName").GetString());
}
