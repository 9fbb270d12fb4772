namespace RMBot.Calendar;

/// <summary>What Graph said last of the coach's permissions, as far as this process has asked.</summary>
public sealed class LastAnswers(TimeProvider time) : DelegatingHandler
{
    /// <summary>Asked of everybody, granted by few, and never needed.</summary>
    private const string Managers = "manager";

    private long grantedAt;
    private long refusedAt;

    /// <summary>Null when nothing was asked yet.</summary>
    public DateTimeOffset? GrantedAt => At(Interlocked.Read(ref grantedAt));

    public DateTimeOffset? RefusedAt => At(Interlocked.Read(ref refusedAt));

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri?.AbsolutePath.Contains(Managers, StringComparison.OrdinalIgnoreCase) != true)
        {
            if (answer.IsSuccessStatusCode)
            {
                Interlocked.Exchange(ref grantedAt, time.GetUtcNow().UtcTicks);
            }
            else if (answer.StatusCode == System.Net.HttpStatusCode.Forbidden)
            {
                Interlocked.Exchange(ref refusedAt, time.GetUtcNow().UtcTicks);
            }
        }

        return answer;
    }

    private static DateTimeOffset? At(long ticks) => ticks == 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero);
}
