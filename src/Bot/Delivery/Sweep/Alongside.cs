using Azure;

namespace RMBot.Delivery.Sweep;

/// <summary>
/// The rows of one partition beside a walk over pairs in the same order: a request for each page of them, however many pages of
/// pairs it lasts for. What it has read ahead may be some minutes old.
/// </summary>
/// <param name="keyOf">In ordinal order over all pages.</param>
public sealed class Alongside<T>(IAsyncEnumerable<Page<T>> pages, Func<T, string> keyOf, Pace pace) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<Page<T>> ahead = pages.GetAsyncEnumerator();
    private readonly Queue<T> read = new();
    private bool hasMore = true;

    /// <summary>The next rows up to this key, or all that are left.</summary>
    public async Task<List<T>> UpToAsync(string? last, CancellationToken ct)
    {
        var taken = new List<T>();
        while (true)
        {
            while (read.TryPeek(out var next) && (last is null || string.CompareOrdinal(keyOf(next), last) <= 0))
            {
                taken.Add(read.Dequeue());
            }

            if (read.Count > 0 || !hasMore)
            {
                return taken;
            }

            await pace.StepAsync(ct);
            hasMore = await ahead.MoveNextAsync();
            if (hasMore)
            {
                foreach (var row in ahead.Current.Values)
                {
                    read.Enqueue(row);
                }

                hasMore = ahead.Current.ContinuationToken is not null;
            }
        }
    }

    public ValueTask DisposeAsync() => ahead.DisposeAsync();
}
