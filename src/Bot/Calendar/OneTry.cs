namespace RMBot.Calendar;

/// <summary>One try of a request to Microsoft Graph, with an end.</summary>
internal static class OneTry
{
    /// <summary>Booking with a Teams link takes Graph some seconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The answer, read to its end within the time of the try.</summary>
    /// <exception cref="TimeoutException">Graph took longer.</exception>
    public static async Task<HttpResponseMessage> SendAsync(
        Func<CancellationToken, Task<HttpResponseMessage>> send,
        TimeProvider time,
        CancellationToken ct
    )
    {
        using var end = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, ct);
        try
        {
            var response = await send(either.Token);
            await response.Content.LoadIntoBufferAsync(either.Token);
            return response;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException("Microsoft Graph did not answer.");
        }
    }
}
