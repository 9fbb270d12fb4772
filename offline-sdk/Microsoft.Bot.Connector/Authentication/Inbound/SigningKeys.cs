using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys an issuer publishes, fetched again twice a day and when a token names a key not seen before.</summary>
internal sealed class SigningKeys(string metadataUrl, Http http, ILogger logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _oneAtATime = new(1);

    // Anyone can send tokens with invented keys: they must not turn the bot into a load on the issuer.
    private readonly TokenBucketRateLimiter _strangers = new(
        new TokenBucketRateLimiterOptions
        {
            TokenLimit = 10,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(30),
        }
    );

    private volatile PublishedKeys _known = PublishedKeys.None;

    public async Task<SigningKey> FindAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var known = _known;
        if (known.IsDue)
        {
            known = await FetchAsync(known, cancellationToken).ConfigureAwait(false);
        }

        if (!known.TryGet(token.Kid, out var key) && _strangers.AttemptAcquire().IsAcquired)
        {
            known = await FetchAsync(known, cancellationToken).ConfigureAwait(false);
            known.TryGet(token.Kid, out key);
        }

        return key ?? throw new UnauthorizedAccessException("The token is signed with a key its issuer does not have.");
    }

    private async Task<PublishedKeys> FetchAsync(PublishedKeys outdated, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_known == outdated)
            {
                _known = await PublishedKeys
                    .FetchAsync(metadataUrl, http.Client(), Fresh, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
        catch (Exception e) when (!outdated.IsEmpty && e is not OperationCanceledException)
        {
            logger?.LogWarning(e, "The signing keys cannot be fetched; the known ones stay");
            _known = outdated.DueIn(Patience);
        }
        finally
        {
            _oneAtATime.Release();
        }

        return _known;
    }
}
