using System.Net;

namespace RMBot.Local;

internal static class Readiness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // Straight to this machine, whatever proxy the person's environment names.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(5),
    };

    /// <summary>Returns when the child answers at the address; throws when it ends or takes too long.</summary>
    public static async Task WaitAsync(
        ChildProcess child,
        Uri address,
        Func<HttpStatusCode, bool> answers,
        CancellationToken ct
    )
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(ct);
        giveUp.CancelAfter(Patience);
        try
        {
            while (!child.Ended.IsCompleted && !await AnswersAsync(address, answers, giveUp.Token))
                await Task.WhenAny(child.Ended, Task.Delay(Pause, giveUp.Token));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new LocalException(
                $"{child.Name} does not answer at {address} after {Patience.TotalSeconds:0} s; its log is {child.LogFile}."
            );
        }
        if (child.Ended.IsCompleted)
            throw new LocalException(await child.Ended);
    }

    private static async Task<bool> AnswersAsync(Uri address, Func<HttpStatusCode, bool> answers, CancellationToken ct)
    {
        try
        {
            using var response = await Http.GetAsync(address, ct);
            return answers(response.StatusCode);
        }
        catch (Exception failure) when (failure is HttpRequestException || !ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
