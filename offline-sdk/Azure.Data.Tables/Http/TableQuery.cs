using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>A query over rows or over tables, read page by page.</summary>
internal sealed record TableQuery(TableConnection Connection, string Path, string Filter, IEnumerable<string> Select)
{
    public AsyncPageable<T> Read<T>(int? maxPerPage, Func<JsonElement, T> item, CancellationToken cancellationToken) =>
        new ContinuedPageable<T>(
            (token, size, cancellation) => ReadPageAsync(token, size, item, cancellation),
            maxPerPage,
            cancellationToken
        );

    private async Task<Page<T>> ReadPageAsync<T>(
        string token,
        int? size,
        Func<JsonElement, T> item,
        CancellationToken cancellationToken
    )
    {
        using var message = Connection.Create(RequestMethod.Get, Path);
        if (size is { } top)
            message.Request.Uri.AppendQuery("$top", top.ToString(CultureInfo.InvariantCulture));
        if (!string.IsNullOrEmpty(Filter))
            message.Request.Uri.AppendQuery("$filter", Filter);
        if (Select is not null)
            message.Request.Uri.AppendQuery("$select", string.Join(',', Select));
        Continuation.AddTo(message.Request, token);
        var response = await Connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var rows = response.Understood(answer =>
        {
            using var json = JsonDocument.Parse(answer.Content);
            return json.RootElement.GetProperty("value").EnumerateArray().Select(item).ToList();
        });
        return Page<T>.FromValues(rows, Continuation.From(response), response);
    }
}
