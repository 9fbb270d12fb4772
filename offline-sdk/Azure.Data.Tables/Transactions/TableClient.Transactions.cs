using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>All of the actions or none of them: at most 100 on one partition.</summary>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var writes = transactionActions.Select(action => EntityWrite.From(Name, action)).ToList();
        if (writes.Count == 0)
            throw new InvalidOperationException("A transaction needs at least one action.");

        var batch = new BatchRequest(connection, writes);
        using var message = connection.Create(RequestMethod.Post, "$batch");
        message.Request.Headers.Add("Content-Type", batch.ContentType);
        message.Request.Content = RequestContent.Create(batch.Body);
        var response = await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var items = response.Understood(BatchResponse.Parse);
        if (items.Find(item => item.IsError) is { } refused)
            throw new TableTransactionFailedException(
                new RequestFailedException(refused, null, new TableErrorParser())
            );
        // Cut off on its way: what it does not tell of may have been done or not.
        return items.Count == writes.Count
            ? Response.FromValue<IReadOnlyList<Response>>(items, response)
            : throw Understanding.Unreadable();
    }
}
