namespace RMBot.Delivery;

/// <summary>
/// The moment until which a tenant's budget is spent, changed together with the other instances. The last row is kept: an
/// instance that is alone writes once for a change and reads nothing.
/// </summary>
internal sealed class SharedMoment(IBudgetRows rows, string tenant, TimeProvider time, Random random)
{
    private const int Tries = 8;
    private const int LongestPauseBetweenTries = 30;

    private BudgetRow last = BudgetRow.None;
    private BudgetRow? mine;
    private bool readFirst = true;

    /// <summary>Whether others were seen to write it too; a change then costs a read beside the write.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Writes what is wanted, given until when all is spent and now, on the wall's clock and on the stopwatch; leaves it when that is null.</summary>
    /// <exception cref="Azure.RequestFailedException">Storage does not answer, or refuses.</exception>
    public async Task<Change> ChangeAsync(
        Func<DateTimeOffset, DateTimeOffset, TimeSpan, DateTimeOffset?> wanted,
        CancellationToken ct
    )
    {
        for (var tries = 1; ; tries++)
        {
            var row = readFirst ? await ReadAsync(ct) : last;
            var (now, at) = (time.GetUtcNow(), time.GetElapsedTime(0));
            var spentUntil = CellRate.SpentUntil(row.FreeAt, now);
            if (wanted(spentUntil, now, at) is not { } next || tries > Tries)
            {
                return new Change(at, spentUntil - now, WasWritten: false);
            }

            // A write without an answer may have been done: then what is known is old.
            readFirst = true;
            if (await rows.WriteAsync(tenant, row, next, ct) is { } written)
            {
                (last, mine, readFirst) = (written, written, IsShared);
                return new Change(at, spentUntil - now, WasWritten: true);
            }

            IsShared = true;
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(1, LongestPauseBetweenTries)), time, ct);
        }
    }

    private async Task<BudgetRow> ReadAsync(CancellationToken ct)
    {
        last = await rows.ReadAsync(tenant, ct);
        readFirst = false;
        IsShared = mine is not null && mine.ETag != last.ETag;
        return last;
    }

    /// <summary>When it was decided, how much longer all was spent then, and whether it was changed.</summary>
    internal sealed record Change(TimeSpan At, TimeSpan SpentFor, bool WasWritten);
}
