using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RMBot.Simulators.Edges;

namespace RMBot.Simulators;

/// <summary>
/// Stands in for the Bot Framework token service: it knows who is signed in to which connection and who has yet to
/// consent, records what it is asked, and answers as the service does unless told otherwise.
/// </summary>
public sealed class TokenService : IAsyncDisposable
{
    private readonly ConcurrentQueue<RecordedRequest> requests = new();
    private WebApplication? server;

    private TokenService(SignIns people) => People = people;

    public Uri Address { get; private set; } = null!;

    public string Url => Address.AbsoluteUri;

    public SignIns People { get; }

    public Edge Edge { get; } = new(401);

    /// <summary>The real service wants the bot's own token; a bot without an app id has none.</summary>
    public bool AcceptsAnyone { get; set; }

    /// <summary>What a request is answered, or null for the usual.</summary>
    public Func<RecordedRequest, ScriptedAnswer?> Rule { get; set; } = _ => null;

    public IReadOnlyList<RecordedRequest> Requests => [.. requests];

    public static async Task<TokenService> StartAsync(TimeProvider? time = null, int port = 0)
    {
        var service = new TokenService(new SignIns(time ?? TimeProvider.System));
        (service.server, service.Address) = await LoopbackServer.StartAsync(
            service.Serve,
            port: port,
            edge: service.Edge
        );
        return service;
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private void Serve(WebApplication routes)
    {
        routes.Use(AdmitAsync);
        this.MapTokens(routes);
        this.MapSignIn(routes);
    }

    private async Task AdmitAsync(HttpContext context, RequestDelegate next)
    {
        var request = await RecordedRequest.OfAsync(context.Request);
        requests.Enqueue(request);
        if (Rule(request) is { } answer)
        {
            await answer.WriteAsync(context.Response);
        }
        else if (context.Request.Path.StartsWithSegments("/api") && !IsBot(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            await next(context);
        }
    }

    private bool IsBot(HttpRequest request) =>
        AcceptsAnyone
        || request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
}
