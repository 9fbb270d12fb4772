using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.Data.Tables;

/// <summary>Pages until the service gives no token; a page may be empty and still have one.</summary>
internal sealed class ContinuedPageable<T> : AsyncPageable<T>
{
    private readonly Func<string, int?, CancellationToken, Task<Page<T>>> read;
    private readonly int? maxPerPage;

    public ContinuedPageable(
        Func<string, int?, CancellationToken, Task<Page<T>>> read,
        int? maxPerPage,
        CancellationToken cancellationToken
    )
        : base(cancellationToken)
    {
        this.read = read;
        this.maxPerPage = maxPerPage;
    }

    public override async IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = await read(continuationToken, pageSizeHint ?? maxPerPage, CancellationToken)
                .ConfigureAwait(false);
            yield return page;
            continuationToken = page.ContinuationToken;
        } while (continuationToken is not null);
    }
}
