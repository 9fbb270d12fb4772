using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

public partial class TableClient
{
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => WriteAsync(new(TableTransactionActionType.Add, entity), cancellationToken);

    public virtual async Task<Response> UpdateEntityAsync<T>(
        T entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
        where T : ITableEntity
    {
        if (ifMatch == default)
            throw new ArgumentException("Name the version to replace, or ETag.All.", nameof(ifMatch));
        var type =
            mode == TableUpdateMode.Merge
                ? TableTransactionActionType.UpdateMerge
                : TableTransactionActionType.UpdateReplace;
        return await WriteAsync(new(type, entity, ifMatch), cancellationToken).ConfigureAwait(false);
    }

    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
        where T : ITableEntity
    {
        var type =
            mode == TableUpdateMode.Merge
                ? TableTransactionActionType.UpsertMerge
                : TableTransactionActionType.UpsertReplace;
        return WriteAsync(new(type, entity), cancellationToken);
    }

    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default
    ) => SendAsync(EntityWrite.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken, 404);

    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default
    ) => DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select);
        var response = await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(Parse<T>(response), response);
    }

    /// <summary>A row that is not there is a value; a table that is not there is not.</summary>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select);
        var response = await connection.SendAsync(message, cancellationToken, 404).ConfigureAwait(false);
        if (!response.IsError)
            return Response.FromValue(Parse<T>(response), response);
        var refusal = new RequestFailedException(response);
        return refusal.ErrorCode == TableErrorCode.TableNotFound ? throw refusal : new NoValueResponse<T>(response);
    }

    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null,
        int? maxPerPage = null,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity =>
        new TableQuery(connection, $"{Name}()", filter, select).Read(maxPerPage, EntityJson.Read<T>, cancellationToken);

    private HttpMessage GetMessage(string partitionKey, string rowKey, IEnumerable<string> select)
    {
        var message = connection.Create(RequestMethod.Get, EntityWrite.PathOf(Name, partitionKey, rowKey));
        if (select is not null)
            message.Request.Uri.AppendQuery("$select", string.Join(',', select));
        return message;
    }

    private static T Parse<T>(Response response)
        where T : class, ITableEntity =>
        response.Understood(answer =>
        {
            using var json = JsonDocument.Parse(answer.Content);
            return EntityJson.Read<T>(json.RootElement);
        });

    private async Task<Response> WriteAsync(TableTransactionAction action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(action.Entity, "entity");
        return await SendAsync(EntityWrite.From(Name, action), cancellationToken).ConfigureAwait(false);
    }

    private async Task<Response> SendAsync(
        EntityWrite write,
        CancellationToken cancellationToken,
        params int[] expected
    )
    {
        using var message = connection.Create(write.Method, write.Path);
        if (write.IsInsert)
            message.Request.Headers.Add("Prefer", "return-no-content");
        if (write.IfMatch is not null)
            message.Request.Headers.Add("If-Match", write.IfMatch);
        if (write.Body is not null)
        {
            message.Request.Headers.Add("Content-Type", "application/json");
            message.Request.Content = RequestContent.Create(write.Body);
        }
        return await connection.SendAsync(message, cancellationToken, expected).ConfigureAwait(false);
    }
}
