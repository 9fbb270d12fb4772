using System.Threading.Channels;

namespace RMBot.Storage;

/// <summary>
/// Writes down what was noted, some time later and many at once, so that whoever notes waits for nothing. Of several notes of
/// one thing the last counts. What a process that dies had not written yet is for a sweep to put right.
/// </summary>
/// <param name="most">Notes that may be waiting to be written, in the channel and again among those that failed.</param>
/// <param name="enough">So many are written without waiting for more.</param>
/// <param name="secondsToGather">For so long notes gather.</param>
public abstract class WriteBehind<TKey, TNote>(
    Channel<TNote> notes,
    int most,
    int enough,
    int secondsToGather,
    TimeProvider time
) : BackgroundService
    where TKey : notnull
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(5);

    private readonly Dictionary<TKey, TNote> pending = [];

    /// <summary>Writes what is left, though the process may be asked to end before it began to write.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAtTheEndAsync();
    }

    protected TimeProvider Time => time;

    /// <summary>Never waits and never fails.</summary>
    protected void Keep(TNote note) => notes.Writer.TryWrite(note);

    protected abstract TKey KeyOf(TNote note);

    protected virtual bool IsWanted(TNote note) => true;

    /// <summary>What goes into one request each.</summary>
    protected abstract IEnumerable<TNote[]> Batches(IEnumerable<TNote> all);

    protected abstract Task WriteAsync(TNote[] batch, CancellationToken ct);

    protected abstract void NotWritten(string kind, int waiting);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await notes.Reader.WaitToReadAsync(stoppingToken))
        {
            await GatherAsync(stoppingToken);
            await FlushAsync(stoppingToken);
        }
    }

    private async Task GatherAsync(CancellationToken ct)
    {
        for (var seconds = 0; seconds < secondsToGather; seconds++)
        {
            await Task.Delay(Second, time, ct);
            if (notes.Reader.Count >= enough)
            {
                return;
            }
        }
    }

    /// <summary>Tries until all is written, with growing pauses; meanwhile the newest notes wait in the channel.</summary>
    private async Task FlushAsync(CancellationToken ct)
    {
        for (var pause = Second; !await TryFlushAsync(ct); pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            await Task.Delay(pause, time, ct);
        }
    }

    private async Task FlushAtTheEndAsync()
    {
        using var limit = new CancellationTokenSource(PatienceAtTheEnd, time);
        try
        {
            await TryFlushAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            NotWritten(nameof(OperationCanceledException), pending.Count);
        }
    }

    private async Task<bool> TryFlushAsync(CancellationToken ct)
    {
        Take();
        foreach (var batch in Batches(pending.Values).ToList())
        {
            try
            {
                await WriteAsync(batch, ct);
            }
            catch (Exception failure)
            {
                ct.ThrowIfCancellationRequested();
                NotWritten(failure.GetType().Name, pending.Count);
                return false;
            }

            foreach (var note in batch)
            {
                pending.Remove(KeyOf(note));
            }
        }

        return true;
    }

    private void Take()
    {
        while (pending.Count < most && notes.Reader.TryRead(out var note))
        {
            if (IsWanted(note))
            {
                pending[KeyOf(note)] = note;
            }
        }
    }
}
