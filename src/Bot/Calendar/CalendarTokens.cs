using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Calendar;

/// <summary>
/// The tokens that the Bot Framework token service keeps for people who signed in. They are held here for minutes only, so that
/// a sign-out anywhere is soon known everywhere.
/// </summary>
public sealed class CalendarTokens(
    BotFrameworkAuthentication authentication,
    TablePeople people,
    CalendarOptions options,
    IOptions<CoachOptions> coach,
    TimeProvider time
) : ICalendarAccess
{
    private static readonly TimeSpan HeldFor = TimeSpan.FromMinutes(5);

    /// <summary>A token this close to its end could end on the way.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly HeldTokens held = new(time);

    public Task<KnownPerson?> FindAsync(PersonId person, CancellationToken ct) => people.FindAsync(person, ct);

    public async Task<string?> TokenOfAsync(PersonId person, CancellationToken ct)
    {
        if (held.Of(person) is { } known)
        {
            return known;
        }

        if (await people.FindAsync(person, ct) is not { } user)
        {
            return null;
        }

        var found = await AskAsync(
            service =>
                service.GetUserTokenAsync(
                    user.Address.UserId,
                    options.Connection,
                    Channels.Msteams,
                    magicCode: null,
                    ct
                ),
            ct
        );
        if (found?.Token is not { Length: > 0 } token)
        {
            return null;
        }

        held.Hold(person, token, Min(time.GetUtcNow() + HeldFor, EndOf(found) - Rest));
        return token;
    }

    public void Forget(PersonId person) => held.Forget(person);

    public async Task SignOutAsync(PersonId person, CancellationToken ct)
    {
        Forget(person);
        if (await people.FindAsync(person, ct) is { } user)
        {
            using var service = await ServiceAsync(ct);
            await service.SignOutUserAsync(user.Address.UserId, options.Connection, Channels.Msteams, ct);
        }
    }

    /// <summary>Whatever it is that keeps the service from answering, it may answer later.</summary>
    private async Task<TokenResponse?> AskAsync(Func<UserTokenClient, Task<TokenResponse>> ask, CancellationToken ct)
    {
        try
        {
            using var service = await ServiceAsync(ct);
            return await ask(service);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new HttpRequestException("The token service did not answer.", failure);
        }
    }

    private Task<UserTokenClient> ServiceAsync(CancellationToken ct)
    {
        var bot = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, coach.Value.MicrosoftAppId)]);
        return authentication.CreateUserTokenClientAsync(bot, ct);
    }

    /// <summary>A service that does not say when a token ends leaves it to the next refusal.</summary>
    private static DateTimeOffset EndOf(TokenResponse token) =>
        DateTimeOffset.TryParse(
            token.Expiration,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var end
        )
            ? end
            : DateTimeOffset.MaxValue;

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
