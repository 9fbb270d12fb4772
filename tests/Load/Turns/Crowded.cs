using RMBot.Load.Teams;

namespace RMBot.Load.Turns;

/// <summary>A crowd that talks on and on until it is told to stop, or until something is answered badly.</summary>
internal sealed class Crowded : IAsyncDisposable
{
    private readonly CancellationTokenSource over;
    private readonly TaskCompletionSource broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task talks;

    /// <param name="arriving">They come one after another in this time, so that they are not all at the same question.</param>
    public Crowded(ICrowd crowd, int concurrent, TimeSpan arriving, CancellationToken ct)
    {
        over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        Pace = new Pace(concurrent, over.Token);
        talks = Task.WhenAll(
            Enumerable
                .Range(0, crowd.Talks)
                .Select(talk => Task.Run(() => TalkOnAsync(crowd, arriving * talk / crowd.Talks)))
                .ToList()
        );
    }

    public Pace Pace { get; }

    /// <summary>Throws what was answered badly in that time.</summary>
    public async Task LetAsync(Task pass) => await await Task.WhenAny(broken.Task, pass);

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await talks;
        Pace.Dispose();
        over.Dispose();
    }

    private async Task TalkOnAsync(ICrowd crowd, TimeSpan comesAfter)
    {
        try
        {
            await Task.Delay(comesAfter, over.Token);
            while (!over.IsCancellationRequested)
                await crowd.TalkAsync(Pace);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested) { }
        catch (Exception failure) when (failure is BadAnswerException or HttpRequestException)
        {
            broken.TrySetException(failure);
        }
    }
}
