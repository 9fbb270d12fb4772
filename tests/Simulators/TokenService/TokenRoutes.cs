using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators;

internal static class TokenRoutes
{
    public static void MapTokens(this TokenService service, WebApplication server)
    {
        var people = service.People;
        server.MapGet(
            "/api/usertoken/GetToken",
            (string userId, string connectionName, string? channelId, string? code) =>
                Answer(people.Find(userId, connectionName, code), channelId, connectionName)
        );
        server.MapPost(
            "/api/usertoken/exchange",
            (string userId, string connectionName, string? channelId, Offer offer) =>
                string.IsNullOrEmpty(offer.Token ?? offer.Uri) ? Refuse("BadArgument", "There is nothing to exchange.")
                : people.Exchange(userId, connectionName) is { } held ? Answer(held, channelId, connectionName)
                : Refuse("ConsentRequired", "The person has not consented.")
        );
        server.MapDelete(
            "/api/usertoken/SignOut",
            (string userId, string? connectionName) => people.SignOut(userId, connectionName)
        );
        server.MapGet(
            "/api/usertoken/GetTokenStatus",
            (string userId, string channelId, string? include) =>
                people
                    .Connections(userId)
                    .Where(connection => include is null || include.Split(',').Contains(connection))
                    .Select(connection => new
                    {
                        channelId,
                        connectionName = connection,
                        hasToken = people.IsSignedIn(userId, connection),
                        serviceProviderDisplayName = "Azure Active Directory v2",
                    })
        );
        server.MapPost(
            "/api/usertoken/GetAadTokens",
            (string userId, string connectionName, string? channelId, Resources asked) =>
                people.Find(userId, connectionName, code: null) is { } held
                    ? Results.Json(
                        asked.ResourceUrls.ToDictionary(url => url, _ => Body(held, channelId, connectionName))
                    )
                    : Results.NotFound()
        );
    }

    private static IResult Answer(HeldToken? held, string? channelId, string connectionName) =>
        held is null ? Results.NotFound() : Results.Json(Body(held, channelId, connectionName));

    private static object Body(HeldToken held, string? channelId, string connectionName) =>
        new
        {
            channelId,
            connectionName,
            token = held.Token,
            expiration = held.Expires,
        };

    private static IResult Refuse(string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: StatusCodes.Status400BadRequest);

    private sealed record Offer(string? Uri, string? Token);

    private sealed record Resources(string[] ResourceUrls);
}
