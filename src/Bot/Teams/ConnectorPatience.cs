namespace RMBot.Teams;

/// <summary>Nobody waits longer for one answer of Teams; the client's own limit of 100 seconds is lifted.</summary>
internal sealed class ConnectorPatience(TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        using var end = new AwakeLimit(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            var response = await base.SendAsync(request, either.Token);
            await response.Content.LoadIntoBufferAsync(either.Token);
            return response;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("Teams did not answer.");
        }
    }
}
