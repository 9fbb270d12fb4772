using System.Collections.Concurrent;
using System.Diagnostics;
using RMBot.Load.Measuring;
using RMBot.Load.Teams;

namespace RMBot.Load.Turns;

/// <summary>Lets so many turns happen at once, and notes how long each took while it measures.</summary>
public sealed class Pace(int concurrent, CancellationToken over) : IDisposable
{
    private readonly SemaphoreSlim free = new(concurrent);
    private readonly ConcurrentDictionary<TurnKind, int> counts = new();
    private volatile bool measures;

    public int Concurrent => concurrent;

    public CancellationToken Over => over;

    public Latencies Latencies { get; } = new();

    public IReadOnlyDictionary<TurnKind, int> Counts => counts;

    public void Begin() => measures = true;

    public void End() => measures = false;

    /// <summary>Waits until it may happen, and checks that the person was answered, and without an apology.</summary>
    public async Task TurnAsync(TurnKind kind, Person person, Func<Task> happens)
    {
        await free.WaitAsync(over);
        try
        {
            var began = Stopwatch.GetTimestamp();
            await happens();
            if (measures)
            {
                Latencies.Note(Stopwatch.GetElapsedTime(began));
                counts.AddOrUpdate(kind, 1, (_, count) => count + 1);
            }
        }
        finally
        {
            free.Release();
        }
        if (person.Chat.Apology is { } apology)
            throw new BadAnswerException($"{kind.Name} was answered: {apology}");
    }

    public void Dispose() => free.Dispose();
}
