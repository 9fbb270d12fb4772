using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table and its rows.</summary>
public partial class TableClient
{
    private readonly TableConnection connection;

    protected TableClient() { }

    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableConnection.To(connectionString, options), tableName) { }

    public TableClient(
        Uri endpoint,
        string tableName,
        TableSharedKeyCredential credential,
        TableClientOptions options = null
    )
        : this(TableConnection.To(endpoint, credential, options), tableName) { }

    public TableClient(
        Uri endpoint,
        string tableName,
        TokenCredential tokenCredential,
        TableClientOptions options = null
    )
        : this(TableConnection.To(endpoint, tokenCredential, options), tableName) { }

    internal TableClient(TableConnection connection, string tableName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tableName);
        this.connection = connection;
        Name = tableName;
    }

    public virtual string Name { get; }
    public virtual string AccountName => connection.AccountName;
    public virtual Uri Uri => connection.UriOf(Name);

    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.From(filter);

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default)
    {
        using var message = CreateTableMessage();
        var response = await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new TableItem(Name), response);
    }

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = CreateTableMessage();
        var response = await connection.SendAsync(message, cancellationToken, 409).ConfigureAwait(false);
        if (response.IsError && new RequestFailedException(response) is var refusal)
            if (refusal.ErrorCode != TableErrorCode.TableAlreadyExists)
                throw refusal;
        return Response.FromValue(new TableItem(Name), response);
    }

    /// <summary>A table that is not there is deleted already.</summary>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = connection.Create(RequestMethod.Delete, $"Tables('{Name}')");
        return await connection.SendAsync(message, cancellationToken, 404).ConfigureAwait(false);
    }

    private HttpMessage CreateTableMessage()
    {
        var message = connection.Create(RequestMethod.Post, "Tables");
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(
            BinaryData.FromObjectAsJson(new Dictionary<string, string> { ["TableName"] = Name })
        );
        return message;
    }
}
