namespace RMBot.Calendar;

/// <summary>One try of a request to Microsoft Graph, with an end.</summary>
internal static class OneTry
{
    /// <summary>Booking with a Teams link takes Graph some seconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static bool IsOfGraph(HttpResponseMessage response) =>
        !response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType is null or "application/json";

    /// <summary>The answer, read to its end within the time of the try.</summary>
    /// <exception cref="TimeoutException">Graph took longer.</exception>
    /// <exception cref="HttpRequestException">Somebody in between answered well, with a page of their own.</exception>
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
            return IsOfGraph(response) ? response : throw new HttpRequestException("Another than Graph answered.");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException("Microsoft Graph did not answer.");
        }
    }
}
