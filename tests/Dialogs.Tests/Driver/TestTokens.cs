using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace RMBot.Tests.Driver;

/// <summary>The token service: who has signed in, and the codes it gave to those who are about to.</summary>
public sealed class TestTokens : UserTokenClient
{
    /// <summary>What a person types or their client hands over once they have signed in.</summary>
    public const string Code = "123456";

    public const string Connection = "calendars";

    public HashSet<string> SignedIn { get; } = [];

    public override Task<TokenResponse?> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken
    )
    {
        if (magicCode == Code)
        {
            SignedIn.Add(userId);
        }

        return Task.FromResult(
            SignedIn.Contains(userId) ? new TokenResponse(channelId, connectionName, "the token of " + userId) : null
        );
    }

    public override Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken
    ) => Task.FromResult(new SignInResource("https://token.example/sign-in"));

    public override Task SignOutUserAsync(
        string userId,
        string connectionName,
        string channelId,
        CancellationToken cancellationToken
    )
    {
        SignedIn.Remove(userId);
        return Task.CompletedTask;
    }

    public override Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken
    ) => Task.FromResult<TokenStatus[]>([]);

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken
    ) => Task.FromResult<Dictionary<string, TokenResponse>>([]);

    public override Task<TokenResponse?> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken
    ) => Task.FromResult<TokenResponse?>(null);
}
