using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace RMBot.Simulators;

/// <summary>The way to a token through the person: the link the bot shows, and the page behind it.</summary>
internal static class SignInRoutes
{
    public static void MapSignIn(this TokenService service, WebApplication server)
    {
        server.MapGet(
            "/api/botsignin/GetSignInResource",
            (string state) =>
                new
                {
                    signInLink = $"{service.Address}sign-in?state={Uri.EscapeDataString(state)}",
                    tokenExchangeResource = new
                    {
                        id = Guid.NewGuid(),
                        uri = $"api://botid-{Bot(state)}",
                        providerId = "30dd229c-58e3-4a48-bdfd-91ec48eb906c",
                    },
                    tokenPostResource = new { sasUrl = $"{service.Address}token-post" },
                }
        );
        server.MapGet("/sign-in", (string state) => Page(service.People.CompleteSignIn(Person(state), Name(state))));
    }

    /// <summary>Empty for a bot without an app id.</summary>
    private static string? Bot(string state) =>
        Read(state).TryGetProperty("msAppId", out var id) ? id.GetString() : null;

    private static string Name(string state) => Read(state).GetProperty("connectionName").GetString()!;

    private static string Person(string state) =>
        Read(state).GetProperty("conversation").GetProperty("user").GetProperty("id").GetString()!;

    private static JsonElement Read(string state) => JsonDocument.Parse(Convert.FromBase64String(state)).RootElement;

    private static IResult Page(string code) =>
        Results.Content(
            $"""
            <!doctype html><html lang="en"><title>Signed in</title>
            <h1>You are signed in</h1><p>Please type this code into the chat: <strong>{code}</strong></p></html>
            """,
            "text/html"
        );
}
